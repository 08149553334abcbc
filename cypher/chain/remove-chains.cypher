// Removes chains; who calls has seen that no node is left in them.
// params:  keys
// returns: -
// mode:    write Chain
UNWIND $keys AS key
MATCH (chain:Chain {id: key})
DETACH DELETE chain
