// Chain nodes (环节) with all their names and words, of one chain or of all.
// params:  chain
// returns: id, name, aliases, keywords
// mode:    read
MATCH (node:ChainNode)
WHERE $chain IS NULL OR EXISTS { (node)-[:IN_CHAIN]->(:Chain {id: $chain}) }
RETURN node.id AS id, node.name AS name, node.aliases AS aliases, node.keywords AS keywords
ORDER BY id
