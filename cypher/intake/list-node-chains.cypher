// The chains that some nodes belong to.
// params:  nodes
// returns: node, chains
// mode:    read
UNWIND $nodes AS id
MATCH (node:ChainNode {id: id})
RETURN DISTINCT id AS node, COLLECT { MATCH (node)-[:IN_CHAIN]->(chain:Chain) RETURN chain.id ORDER BY chain.id } AS chains
ORDER BY node
