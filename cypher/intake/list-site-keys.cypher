// Ids of sites after one, in order.
// params:  after, limit
// returns: key
// mode:    read
MATCH (site:Site)
WHERE site.id > $after
RETURN site.id AS key
ORDER BY key
LIMIT $limit
