// What the graph says about some chains.
// params:  keys
// returns: key, values
// mode:    read
UNWIND $keys AS key
MATCH (chain:Chain {id: key})
RETURN key, chain {.*} AS values
ORDER BY key
