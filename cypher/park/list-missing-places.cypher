// Which of these codes are no place yet.
// params:  codes
// returns: code
// mode:    read
UNWIND $codes AS code
OPTIONAL MATCH (place:Place {code: code})
WITH code, place
WHERE place IS NULL
RETURN DISTINCT code
ORDER BY code
