// A combination of places (地点组合) that somebody asked for as local: a place of which each of them is part.
// params:  code, name, members
// returns: -
// mode:    write Place, PART_OF
MERGE (combination:Place {code: $code})
SET combination.name = $name, combination.level = 'COMBINATION'
WITH combination
UNWIND $members AS code
MATCH (member:Place {code: code})
MERGE (member)-[:PART_OF]->(combination)
