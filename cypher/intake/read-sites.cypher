// What the graph says about some sites, and their parks.
// params:  keys
// returns: key, values
// mode:    read
UNWIND $keys AS key
MATCH (site:Site {id: key})
RETURN key, site {.*, park: head(COLLECT { MATCH (site)-[:IN_PARK]->(park:Park) RETURN park.id ORDER BY park.id })} AS values
ORDER BY key
