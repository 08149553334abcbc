// Local firms known to make a node (本地供应企业), whatever their status, those that are supply first, best evidence first. They
// are listed in LOCAL_STATE in this order, with the status each has here, so the cost follows the page and not all makers there are.
// params:  node, place, skip, limit
// returns: id, name, province, city, district, park, status, scale, tags, products, confidence, basis, source, asOf, supply, total
// mode:    read
MATCH (node:ChainNode {id: $node})-[state:LOCAL_STATE]->(place:Place {code: $place})
WITH node, state.makers AS listed, state.makerStatuses AS statuses, state.firms AS supply
WITH node, supply, size(listed) AS total, listed[$skip..($skip + $limit)] AS makers, statuses[$skip..($skip + $limit)] AS statuses
UNWIND range(0, size(makers) - 1) AS position
MATCH (firm:Firm {id: makers[position]})-[makes:PRODUCES]->(node)
WITH firm, makes, total, position, statuses[position] AS status, firm.id IN supply AS supply
ORDER BY position
RETURN firm.id AS id, firm.name AS name, firm.province AS province, firm.city AS city, firm.district AS district,
       head(COLLECT { MATCH (firm)-[:LOCATED_IN]->(park:Park) RETURN park.name ORDER BY park.id }) AS park, status,
       firm.scale AS scale, coalesce(firm.tags, []) AS tags, firm.products AS products, makes.confidence AS confidence, makes.basis AS basis,
       makes.source AS source, makes.asOf AS asOf, supply, total
