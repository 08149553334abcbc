// For scripts that build the graph in another database, never run on this one: places, each part of the next larger one.
// params:  rows
// returns: -
// mode:    write Place, PART_OF
UNWIND $rows AS row
MERGE (place:Place {code: row.code})
SET place.name = row.name, place.level = coalesce(row.level, place.level), place.home = coalesce(row.home, place.home)
WITH place, row
WHERE row.parent IS NOT NULL
MERGE (parent:Place {code: row.parent})
MERGE (place)-[:PART_OF]->(parent)
