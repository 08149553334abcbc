// All that is written of some firms themselves.
// params:  firms
// returns: id, properties
// mode:    read
UNWIND $firms AS id
MATCH (firm:Firm {id: id})
RETURN firm.id AS id, properties(firm) AS properties
ORDER BY id
