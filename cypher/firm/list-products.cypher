// Chain nodes that any of these firms makes.
// params:  firms
// returns: node
// mode:    read
MATCH (firm:Firm)-[:PRODUCES]->(node:ChainNode)
WHERE firm.id IN $firms
RETURN DISTINCT node.id AS node
ORDER BY node
