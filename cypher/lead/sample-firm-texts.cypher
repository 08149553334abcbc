// The texts of some firms, from which it is seen how common a pair of characters is.
// params:  limit
// returns: name, aliases, products, scope
// mode:    read
MATCH (firm:Firm)
WITH firm ORDER BY firm.id LIMIT $limit
RETURN firm.name AS name, coalesce(firm.aliases, []) AS aliases, firm.products AS products, coalesce(firm.scope, '') AS scope
ORDER BY firm.id
