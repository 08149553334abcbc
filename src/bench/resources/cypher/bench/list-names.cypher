// Names of all firms, for baselines that compare texts.
// params:  -
// returns: id, name
// mode:    read
MATCH (firm:Firm)
RETURN firm.id AS id, firm.name AS name
ORDER BY id
