// One firm, whether it operates, where it is, and what it makes with which capacity (产能, 万元 a year).
// params:  firm
// returns: id, name, status, closedAt, statusBefore, places, products, shrunk, moved
// mode:    read
MATCH (firm:Firm {id: $firm})
RETURN firm.id AS id, firm.name AS name, firm.status AS status, firm.closedAt AS closedAt,
       firm.statusBefore AS statusBefore,
       COLLECT { MATCH (firm)-[:LOCATED_IN]->(place:Place) RETURN place.code ORDER BY place.code } AS places,
       COLLECT { MATCH (firm)-[makes:PRODUCES]->(node:ChainNode)
                 WITH makes, node ORDER BY node.id
                 RETURN {id: node.id, name: node.name, capacityWanYuan: makes.capacityWanYuan} } AS products,
       EXISTS { MATCH (firm)-[makes:PRODUCES]->(:ChainNode) WHERE makes.shrunkAt IS NOT NULL } AS shrunk,
       EXISTS { (firm)-[:LEFT]->(:Place) } AS moved
