// Where the next chain comes in the order of chains.
// params:  -
// returns: position
// mode:    read
MATCH (chain:Chain)
RETURN coalesce(max(chain.position), -1) + 1 AS position
