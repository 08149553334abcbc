// Whether the store holds no chain and no firm yet.
// params:  -
// returns: empty
// mode:    read
RETURN NOT EXISTS { (:Chain) } AND NOT EXISTS { (:Firm) } AS empty
