// Removes chain nodes with what is derived from them; who calls has seen that nothing else is linked to them.
// params:  keys
// returns: -
// mode:    write ChainNode
UNWIND $keys AS key
MATCH (node:ChainNode {id: key})
DETACH DELETE node
