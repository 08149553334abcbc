// Chain nodes with their words and their first chain, for the evaluation of rankings.
// params:  -
// returns: id, name, aliases, keywords, chain
// mode:    read
MATCH (node:ChainNode)
RETURN node.id AS id, node.name AS name, coalesce(node.aliases, []) AS aliases, coalesce(node.keywords, []) AS keywords,
       coalesce(head(COLLECT { MATCH (node)-[:IN_CHAIN]->(chain:Chain) RETURN chain.id ORDER BY chain.id }), '') AS chain
ORDER BY id
