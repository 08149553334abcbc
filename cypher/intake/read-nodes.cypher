// What the graph says about some chain nodes, and the chains they belong to.
// params:  keys
// returns: key, values
// mode:    read
UNWIND $keys AS key
MATCH (node:ChainNode {id: key})
WITH key, node, COLLECT { MATCH (node)-[in:IN_CHAIN]->(chain:Chain)
                          WITH in, chain ORDER BY chain.id
                          RETURN {chain: chain.id, importance: in.importance, terminal: in.terminal} } AS chains
RETURN key, node {.*, chains: [one IN chains | one.chain], importance: chains[0].importance,
                  terminal: chains[0].terminal} AS values
ORDER BY key
