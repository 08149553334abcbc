// How many firms list-outside-makers has in all.
// params:  node, place
// returns: total
// mode:    read
MATCH (place:Place {code: $place})
MATCH (firm:Firm)-[:PRODUCES]->(:ChainNode {id: $node})
WHERE firm.status <> 'CLOSED' AND NOT EXISTS { (firm)-[:LOCATED_IN]->(:Place)-[:PART_OF]->{0,4}(place) }
RETURN count(DISTINCT firm) AS total
