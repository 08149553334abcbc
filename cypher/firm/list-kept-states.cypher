// All that is kept of node states at a place, to compare with what it should be.
// params:  place
// returns: node, state
// mode:    read
MATCH (place:Place {code: $place})
MATCH (node:ChainNode)-[state:LOCAL_STATE]->(place)
RETURN node.id AS node, properties(state) AS state
ORDER BY node
