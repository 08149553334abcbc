// What is known of firms that need a node (需求企业), in the order given: of each, the link to what it needs (via RECORDED) or to what
// it makes of it (via PRODUCES). Which firms these are, gap/list-affected-firms says.
// params:  rows
// returns: id, name, status, via, nodeId, nodeName, confidence, source, asOf
// mode:    read
WITH $rows AS rows
UNWIND range(0, size(rows) - 1) AS position
WITH position, rows[position] AS row
MATCH (firm:Firm {id: row.firm})-[link:CONSUMES|PRODUCES]->(needed:ChainNode {id: row.node})
WHERE (type(link) = 'CONSUMES') = (row.via = 'RECORDED')
RETURN firm.id AS id, firm.name AS name, firm.status AS status, row.via AS via, needed.id AS nodeId, needed.name AS nodeName,
       link.confidence AS confidence, link.source AS source, link.asOf AS asOf
ORDER BY position
