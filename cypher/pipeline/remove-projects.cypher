// Removes projects.
// params:  keys
// returns: -
// mode:    write Project
UNWIND $keys AS key
MATCH (project:Project {id: key})
DETACH DELETE project
