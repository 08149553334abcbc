// Plain full text over names of nodes, as a baseline: what the search box would find first.
// params:  query, limit
// returns: id, score
// mode:    read
CALL db.index.fulltext.queryNodes('chain_node_text', $query, {limit: $limit})
YIELD node, score
RETURN node.id AS id, score
ORDER BY score DESC, id
