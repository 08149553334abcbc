// Ids of all chain nodes, to go through them in portions.
// params:  -
// returns: id
// mode:    read
MATCH (node:ChainNode)
RETURN node.id AS id
ORDER BY id
