// Takes back the links that accepted proposals have made, unless somebody has changed them since.
// params:  pairs
// returns: firm, node, changed
// mode:    write PRODUCES
UNWIND $pairs AS pair
MATCH (firm:Firm {id: pair.firm})-[proposal:MAY_PRODUCE {state: 'ACCEPTED'}]->(node:ChainNode {id: pair.node})
OPTIONAL MATCH (firm)-[makes:PRODUCES]->(node)
WITH firm, proposal, node, makes,
     makes IS NOT NULL AND (proposal.madeSource IS NULL OR makes.source <> proposal.madeSource
                            OR makes.confidence <> proposal.confidence OR makes.capacityWanYuan IS NOT NULL) AS changed
CALL (makes, changed) {
  WITH makes, changed
  WHERE makes IS NOT NULL AND NOT changed
  DELETE makes
}
CALL (firm, node, changed) {
  WITH firm, node, changed
  WHERE NOT changed
  MATCH (firm)-[mark:CLOSED_MAKER]->(node)
  DELETE mark
}
RETURN firm.id AS firm, node.id AS node, changed
ORDER BY firm, node
