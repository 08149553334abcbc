// Chain nodes (环节) that have a text as another name (别名).
// params:  texts
// returns: text, ids, names
// mode:    read
MATCH (node:ChainNode)
UNWIND node.aliases AS alias
WITH DISTINCT node, alias
WHERE alias IN $texts
WITH alias, node
ORDER BY node.id
RETURN alias AS text, collect(node.id) AS ids, collect(node.name) AS names
ORDER BY text
