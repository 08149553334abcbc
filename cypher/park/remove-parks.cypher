// Removes parks; who calls has seen that no firm and no site is in them.
// params:  keys
// returns: -
// mode:    write Park
UNWIND $keys AS key
MATCH (park:Park {id: key})
DETACH DELETE park
