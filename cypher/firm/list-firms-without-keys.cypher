// Firms that were written before names had keys (企业名称键).
// params:  limit
// returns: id, name, aliases
// mode:    read
MATCH (firm:Firm)
WHERE firm.nameKey IS NULL
WITH firm
LIMIT $limit
RETURN firm.id AS id, firm.name AS name, firm.aliases AS aliases
ORDER BY id
