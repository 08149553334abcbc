// Removes firms with where they are; who calls has seen that no link is left at them.
// params:  keys
// returns: -
// mode:    write Firm
UNWIND $keys AS key
MATCH (firm:Firm {id: key})
DETACH DELETE firm
