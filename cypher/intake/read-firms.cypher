// What the graph says about some firms, and where they are.
// params:  keys
// returns: key, values
// mode:    read
UNWIND $keys AS key
MATCH (firm:Firm {id: key})
RETURN key, firm {.*,
                  places: COLLECT { MATCH (firm)-[:LOCATED_IN]->(place:Place) RETURN place.code ORDER BY place.code },
                  movedTo: COLLECT { MATCH (firm)-[:LOCATED_IN {moved: true}]->(place:Place) RETURN place.code ORDER BY place.code },
                  park: head(COLLECT { MATCH (firm)-[:LOCATED_IN]->(park:Park) RETURN park.id ORDER BY park.id }),
                  local: EXISTS { (firm)-[:LOCATED_IN]->(:Place)-[:PART_OF]->{0,4}(:Place {home: true}) }} AS values
ORDER BY key
