// Ids of parks after one, in order.
// params:  after, limit
// returns: key
// mode:    read
MATCH (park:Park)
WHERE park.id > $after
RETURN park.id AS key
ORDER BY key
LIMIT $limit
