// Keys of purchases after one, in order. By the key alone, as its firms may have been merged into others since.
// params:  after, limit
// returns: key
// mode:    read
MATCH (:Firm)-[buys:BUYS_FROM]->(:Firm)
WHERE buys.key > $after
RETURN buys.key AS key
ORDER BY key
LIMIT $limit
