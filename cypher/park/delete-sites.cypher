// Removes sites (载体) with everything attached to them.
// params:  ids
// returns: -
// mode:    write Site
UNWIND $ids AS id
MATCH (site:Site {id: id})
DETACH DELETE site
