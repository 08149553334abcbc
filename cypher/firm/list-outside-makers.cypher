// Firms elsewhere known to make a node (外地供应企业); a closed one is nobody to call.
// params:  node, place, skip, limit
// returns: id, name, province, city, district, park, status, scale, tags, products, confidence, basis, source, asOf, supply
// mode:    read
MATCH (place:Place {code: $place})
MATCH (firm:Firm)-[makes:PRODUCES]->(node:ChainNode {id: $node})
WHERE firm.status <> 'CLOSED' AND NOT EXISTS { (firm)-[:LOCATED_IN]->(:Place)-[:PART_OF]->{0,4}(place) }
WITH firm, makes
ORDER BY makes.confidence IS NULL, makes.confidence DESC, firm.id
SKIP $skip
LIMIT $limit
RETURN firm.id AS id, firm.name AS name, firm.province AS province, firm.city AS city, firm.district AS district,
       head(COLLECT { MATCH (firm)-[:LOCATED_IN]->(park:Park) RETURN park.name ORDER BY park.id }) AS park,
       firm.status AS status, firm.scale AS scale, coalesce(firm.tags, []) AS tags, firm.products AS products,
       makes.confidence AS confidence, makes.basis AS basis, makes.source AS source, makes.asOf AS asOf, false AS supply
