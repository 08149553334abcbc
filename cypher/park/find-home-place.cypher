// The place the data set calls local (本地).
// params:  -
// returns: code, name, level
// mode:    read
MATCH (place:Place {home: true})
RETURN place.code AS code, place.name AS name, place.level AS level
