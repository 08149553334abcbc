// One round trip over the driver, to compare with.
// params:  -
// returns: one
// mode:    read
RETURN 1 AS one
