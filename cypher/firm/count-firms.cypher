// How many firms there are.
// params:  -
// returns: total
// mode:    read
MATCH (firm:Firm)
RETURN count(firm) AS total
