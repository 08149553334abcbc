// Places for which LOCAL_STATE is kept, with the confidence threshold it was computed with.
// params:  -
// returns: code, tau
// mode:    read
MATCH (place:Place)
WHERE place.trackedTau IS NOT NULL
RETURN place.code AS code, place.trackedTau AS tau
ORDER BY code
