// Starts keeping LOCAL_STATE for a place, with the threshold and the edition of the rule it is computed by; touching the place
// first makes concurrent callers queue.
// params:  code, tau, edition
// returns: -
// mode:    write Place
MATCH (place:Place {code: $code})
SET place.trackedTau = $tau, place.trackedEdition = $edition
