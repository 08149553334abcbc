// For each pair of a firm and a chain node: whether both exist, and their names.
// params:  rows
// returns: firm, node, firmName, nodeName
// mode:    read
UNWIND $rows AS row
OPTIONAL MATCH (firm:Firm {id: row.firm})
OPTIONAL MATCH (node:ChainNode {id: row.node})
RETURN DISTINCT row.firm AS firm, row.node AS node, firm.name AS firmName, node.name AS nodeName
ORDER BY firm, node
