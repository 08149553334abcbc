// Firms elsewhere that are not closed and make any of some nodes with enough confidence (候选企业); those that make most of them
// first, at most so many.
// params:  place, nodes, tau, most
// returns: id, name, makes
// mode:    read
MATCH (place:Place {code: $place})
UNWIND $nodes AS wanted
MATCH (node:ChainNode {id: wanted})<-[makes:PRODUCES]-(firm:Firm)
WHERE makes.confidence >= $tau AND firm.status <> 'CLOSED'
  AND NOT EXISTS { (firm)-[:LOCATED_IN]->(:Place)-[:PART_OF]->{0,4}(place) }
WITH firm, node.id AS made ORDER BY made
WITH firm, collect(DISTINCT made) AS makes
RETURN firm.id AS id, firm.name AS name, makes
ORDER BY size(makes) DESC, id
LIMIT $most
