// Links between firms and chain nodes after one, in the order of their ends.
// params:  firm, node, type, limit
// returns: firm, node, type
// mode:    read
MATCH (firm:Firm)
WHERE firm.id >= $firm
CALL (firm) {
  MATCH (firm)-[link:PRODUCES|CONSUMES]->(node:ChainNode)
  WHERE firm.id > $firm OR node.id > $node OR (node.id = $node AND type(link) > $type)
  WITH node.id AS node, type(link) AS type
  ORDER BY node, type
  RETURN node, type
}
RETURN firm.id AS firm, node, type
ORDER BY firm, node, type
LIMIT $limit
