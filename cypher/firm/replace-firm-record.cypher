// All that is written of a firm itself, whole; its id is among it.
// params:  firm, properties
// returns: -
// mode:    write Firm
MATCH (firm:Firm {id: $firm})
SET firm = $properties
