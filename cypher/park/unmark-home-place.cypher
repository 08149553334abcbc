// A place is no longer the data set's own (本地).
// params:  code
// returns: -
// mode:    write Place
MATCH (place:Place {code: $code})
REMOVE place.home
