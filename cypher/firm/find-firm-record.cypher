// All that is written of a firm itself.
// params:  firm
// returns: properties
// mode:    read
MATCH (firm:Firm {id: $firm})
RETURN properties(firm) AS properties
