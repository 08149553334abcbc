// What firms say they make: products (产品) and business scope (经营范围), and the nodes that are known or proposed already.
// params:  firms
// returns: id, products, scope, known
// mode:    read
MATCH (firm:Firm)
WHERE firm.id IN $firms
RETURN firm.id AS id, firm.products AS products, coalesce(firm.scope, '') AS scope,
       COLLECT { MATCH (firm)-[:PRODUCES]->(node:ChainNode) RETURN DISTINCT node.id ORDER BY node.id } AS known
ORDER BY id
