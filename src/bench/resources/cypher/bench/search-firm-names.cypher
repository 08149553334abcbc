// Plain full text over names of firms, as a baseline: what the search box would find first.
// params:  query, limit
// returns: id, score
// mode:    read
CALL db.index.fulltext.queryNodes('firm_text', $query, {limit: $limit})
YIELD node, score
RETURN node.id AS id, score
ORDER BY score DESC, id
