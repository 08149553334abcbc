// Places whose node states are kept.
// params:  -
// returns: code, name, level
// mode:    read
MATCH (place:Place)
WHERE place.trackedTau IS NOT NULL
RETURN place.code AS code, place.name AS name, place.level AS level
ORDER BY code
