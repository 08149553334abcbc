// Forgets query plans: those made while the store was empty do not fit once it is full.
// params:  -
// returns: value
// mode:    write query plans
CALL db.clearQueryCaches()
YIELD value
RETURN value
