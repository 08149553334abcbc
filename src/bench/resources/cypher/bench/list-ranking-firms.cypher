// Firms with their words, for the evaluation of rankings.
// params:  -
// returns: id, name, aliases, products, scope
// mode:    read
MATCH (firm:Firm)
RETURN firm.id AS id, firm.name AS name, firm.aliases AS aliases, firm.products AS products, firm.scope AS scope
ORDER BY id
