// Starts keeping LOCAL_STATE for a place; touching the place first makes concurrent callers queue.
// params:  code, tau
// returns: -
// mode:    write Place
MATCH (place:Place {code: $code})
SET place.trackedTau = $tau
