// What the graph says about some links between firms and chain nodes.
// params:  keys
// returns: key, values
// mode:    read
UNWIND $keys AS key
MATCH (firm:Firm {id: key.firm})-[link:PRODUCES|CONSUMES]->(node:ChainNode {id: key.node})
WHERE type(link) = key.type
RETURN key.key AS key, link {.*} AS values
ORDER BY key
