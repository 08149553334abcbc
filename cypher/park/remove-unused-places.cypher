// Removes places (地点) that nothing is in any more: no firm, none that left them, no park, no part, no combination.
// params:  codes
// returns: -
// mode:    write Place
UNWIND $codes AS code
MATCH (place:Place {code: code})
WHERE NOT place:Park AND place.home IS NULL AND NOT EXISTS { (place)<-[:LOCATED_IN|LEFT]-() } AND NOT EXISTS { (place)<-[:PART_OF]-() }
  AND NOT EXISTS { (place)-[:PART_OF]->(:Place {level: 'COMBINATION'}) }
DETACH DELETE place
