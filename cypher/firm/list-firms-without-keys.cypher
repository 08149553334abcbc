// Firms that were written before names had keys (企业名称键), by id after the one given, so that each portion begins where the last
// one ended.
// params:  after, limit
// returns: id, name, aliases
// mode:    read
MATCH (firm:Firm)
WHERE firm.id > $after AND firm.nameKey IS NULL
WITH firm
ORDER BY firm.id
LIMIT $limit
RETURN firm.id AS id, firm.name AS name, coalesce(firm.aliases, []) AS aliases
ORDER BY id
