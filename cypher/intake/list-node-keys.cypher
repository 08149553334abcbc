// Ids of chain nodes after one, in order.
// params:  after, limit
// returns: key
// mode:    read
MATCH (node:ChainNode)
WHERE node.id > $after
RETURN node.id AS key
ORDER BY key
LIMIT $limit
