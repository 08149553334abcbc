// The database's own id of a firm, to recognise it at the other end of a link.
// params:  firm
// returns: element
// mode:    read
MATCH (firm:Firm {id: $firm})
RETURN elementId(firm) AS element
