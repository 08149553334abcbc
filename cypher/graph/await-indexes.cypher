// Waits until every index can be used.
// params:  seconds
// returns: -
// mode:    read
CALL db.awaitIndexes($seconds)
