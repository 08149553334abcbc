// Ids of chains after one, in order.
// params:  after, limit
// returns: key
// mode:    read
MATCH (chain:Chain)
WHERE chain.id > $after
RETURN chain.id AS key
ORDER BY key
LIMIT $limit
