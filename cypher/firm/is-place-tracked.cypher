// Whether LOCAL_STATE of a place is kept by this threshold and this edition of the rule.
// params:  code, tau, edition
// returns: tracked
// mode:    read
MATCH (place:Place {code: $code})
RETURN coalesce(place.trackedTau = $tau AND place.trackedEdition = $edition, false) AS tracked
