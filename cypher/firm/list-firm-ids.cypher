// Ids of firms in ascending order, to go through all of them in portions.
// params:  after, limit
// returns: id
// mode:    read
MATCH (firm:Firm)
WHERE firm.id > $after
RETURN firm.id AS id
ORDER BY id
LIMIT $limit
