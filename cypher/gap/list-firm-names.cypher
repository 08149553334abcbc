// Names of firms that are known by id; ids that no firm has are left out.
// params:  firms
// returns: id, name
// mode:    read
UNWIND $firms AS wanted
WITH DISTINCT wanted
MATCH (firm:Firm {id: wanted})
RETURN firm.id AS id, firm.name AS name
ORDER BY id
