// The marks of closed makers (CLOSED_MAKER), made anew for all firms.
// params:  -
// returns: -
// mode:    write CLOSED_MAKER
CALL () {
  MATCH (firm:Firm)-[mark:CLOSED_MAKER]->(node:ChainNode)
  WHERE firm.status <> 'CLOSED' OR NOT EXISTS { (firm)-[:PRODUCES]->(node) }
  DELETE mark
}
MATCH (firm:Firm {status: 'CLOSED'})-[:PRODUCES]->(node:ChainNode)
WITH DISTINCT firm, node
MERGE (firm)-[:CLOSED_MAKER]->(node)
