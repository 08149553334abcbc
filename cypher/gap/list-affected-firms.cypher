// For gap nodes: local firms that need them (影响的本地企业), on record as consumers or makers of a node that requires it.
// params:  place, nodes
// returns: node, firms
// mode:    read
MATCH (place:Place {code: $place})
UNWIND $nodes AS id
MATCH (node:ChainNode {id: id})
CALL (place, node) {
  MATCH (firm:Firm)-[:CONSUMES]->(node)
  WHERE firm.status = 'ACTIVE' AND EXISTS { (firm)-[:LOCATED_IN]->(:Place)-[:PART_OF]->{0,4}(place) }
  RETURN firm
  UNION
  MATCH (node)-[:SUPPLIES {required: true}]->(output:ChainNode)
  WHERE output <> node
  WITH DISTINCT place, output
  MATCH (output)-[state:LOCAL_STATE {state: 'PRESENT'}]->(place)
  UNWIND state.firms AS firmId
  MATCH (firm:Firm {id: firmId})
  RETURN firm
}
WITH node, firm
ORDER BY firm.id
RETURN node.id AS node, collect(firm.name) AS firms
ORDER BY node
