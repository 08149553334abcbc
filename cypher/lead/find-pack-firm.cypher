// What a research pack (汇报包) says of a firm, with what it makes.
// params:  firm
// returns: id, name, province, city, district, status, scale, tags, products, scope, revenueWanYuan, source, asOf, makes
// mode:    read
MATCH (firm:Firm {id: $firm})
RETURN firm.id AS id, firm.name AS name, firm.province AS province, firm.city AS city, firm.district AS district,
       firm.status AS status, firm.scale AS scale, coalesce(firm.tags, []) AS tags, firm.products AS products, coalesce(firm.scope, '') AS scope,
       firm.revenueWanYuan AS revenueWanYuan, firm.source AS source, firm.asOf AS asOf,
       COLLECT { MATCH (firm)-[makes:PRODUCES]->(node:ChainNode)
                 WITH node, makes ORDER BY makes.confidence IS NULL, makes.confidence DESC, node.id
                 RETURN {id: node.id, name: node.name, confidence: makes.confidence, source: makes.source} } AS makes
ORDER BY id
