// Marks the place the data set calls local (本地); there is one.
// params:  code
// returns: -
// mode:    write Place
MATCH (place:Place)
WHERE place.code = $code OR place.home
SET place.home = CASE WHEN place.code = $code THEN true END
