// Places (行政区与园区), each part of the next larger one; a park is a place too, so it can be asked for as "local".
// params:  rows
// returns: -
// mode:    write Place, PART_OF
UNWIND $rows AS row
MERGE (place:Place {code: row.code})
SET place.name = row.name, place.level = row.level
WITH place, row
CALL (place, row) {
  MATCH (place)-[old:PART_OF]->(parent:Place)
  WHERE parent.code <> coalesce(row.parent, '') AND coalesce(parent.level, '') <> 'COMBINATION'
  DELETE old
}
WITH place, row
WHERE row.parent IS NOT NULL
MERGE (parent:Place {code: row.parent})
MERGE (place)-[:PART_OF]->(parent)
