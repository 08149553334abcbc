// Proposals that a firm makes a node (环节建议) which an import brought, in portions.
// params:  batch, after, limit
// returns: id, firm, node, state, firmName, nodeName
// mode:    read
MATCH (firm:Firm)-[proposal:MAY_PRODUCE {batch: $batch}]->(node:ChainNode)
WITH firm.id + '|' + node.id AS id, firm, node, proposal
WHERE id > $after
RETURN id, firm.id AS firm, node.id AS node, proposal.state AS state, firm.name AS firmName, node.name AS nodeName
ORDER BY id
LIMIT $limit
