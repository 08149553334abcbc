// Parks (园区) become what their images say, inside the place that holds them.
// params:  rows
// returns: -
// mode:    write Park, Place, PART_OF
UNWIND $rows AS row
MERGE (park:Place {code: row.id})
SET park:Park, park.id = row.id, park.level = 'PARK', park += row.values
WITH park, row
CALL (park, row) {
  MATCH (park)-[old:PART_OF]->(place:Place)
  WHERE place.code <> coalesce(row.place, '') AND coalesce(place.level, '') <> 'COMBINATION'
  DELETE old
}
WITH park, row
MATCH (place:Place {code: row.place})
MERGE (park)-[:PART_OF]->(place)
