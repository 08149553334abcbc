// Removes sites; who calls has seen that no project is on them.
// params:  keys
// returns: -
// mode:    write Site
UNWIND $keys AS key
MATCH (site:Site {id: key})
DETACH DELETE site
