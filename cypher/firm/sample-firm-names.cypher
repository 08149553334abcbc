// Some names of firms, to learn which words are common among them.
// params:  limit
// returns: id, name
// mode:    read
MATCH (firm:Firm)
WITH firm
LIMIT $limit
RETURN firm.id AS id, firm.name AS name
ORDER BY id
