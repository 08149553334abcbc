// What chain nodes are called: name, aliases and keywords, for finding firms by their words.
// params:  nodes
// returns: id, name, aliases, keywords
// mode:    read
UNWIND $nodes AS wanted
MATCH (node:ChainNode {id: wanted})
RETURN node.id AS id, node.name AS name, coalesce(node.aliases, []) AS aliases, coalesce(node.keywords, []) AS keywords
ORDER BY id
