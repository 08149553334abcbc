// Which firm is trusted to make which node (confidence >= tau), for the evaluation of rankings.
// params:  tau
// returns: firm, node
// mode:    read
MATCH (firm:Firm)-[makes:PRODUCES]->(node:ChainNode)
WHERE makes.confidence >= $tau
RETURN DISTINCT firm.id AS firm, node.id AS node
ORDER BY node, firm
