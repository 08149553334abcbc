// Other local firms that are on record as needing some nodes (也用得上的本地企业), at most so many of each, and the total.
// params:  place, nodes, leader, most
// returns: node, firms, total
// mode:    read
MATCH (place:Place {code: $place})
UNWIND $nodes AS wanted
MATCH (node:ChainNode {id: wanted})
CALL (place, node) {
  MATCH (place)<-[:PART_OF]-{0,4}(:Place)<-[:LOCATED_IN]-(firm:Firm {status: 'ACTIVE'})
  WHERE firm.id <> $leader AND EXISTS { (firm)-[:CONSUMES]->(node) }
  WITH DISTINCT firm ORDER BY firm.id
  RETURN collect(firm.name) AS names
}
RETURN node.id AS node, names[..$most] AS firms, size(names) AS total
ORDER BY node
