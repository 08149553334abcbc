// Parks (园区) with their idle plant (闲置厂房, ㎡) and idle land (低效用地, 亩), inside the place that holds them.
// params:  rows
// returns: -
// mode:    write Park, Place, PART_OF
UNWIND $rows AS row
MERGE (park:Place {code: row.id})
SET park:Park, park.id = row.id, park.name = row.name, park.level = 'PARK', park.rank = row.rank,
    park.focusChains = row.focusChains, park.lat = row.lat, park.lon = row.lon,
    park.idlePlantSqm = row.idlePlantSqm, park.idleLandMu = row.idleLandMu,
    park.notes = row.notes, park.source = row.source, park.asOf = row.asOf
WITH park, row
CALL (park, row) {
  MATCH (park)-[old:PART_OF]->(place:Place)
  WHERE place.code <> row.place AND coalesce(place.level, '') <> 'COMBINATION'
  DELETE old
}
WITH park, row
WHERE row.place IS NOT NULL
MERGE (place:Place {code: row.place})
MERGE (park)-[:PART_OF]->(place)
