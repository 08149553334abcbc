// Ids of firms after one, in order.
// params:  after, limit
// returns: key
// mode:    read
MATCH (firm:Firm)
WHERE firm.id > $after
RETURN firm.id AS key
ORDER BY key
LIMIT $limit
