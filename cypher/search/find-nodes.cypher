// Chain nodes found by full text (环节搜索), best first; query is a Lucene query, text the plain words, which find ids and the
// single characters that the bigram index cannot.
// params:  query, text, place, limit
// returns: id, name, aliases, chain, chainName, state
// mode:    read
CALL () {
  CALL db.index.fulltext.queryNodes('chain_node_text', $query, {limit: 200})
  YIELD node, score
  RETURN node, score
  UNION ALL
  MATCH (node:ChainNode)
  WHERE node.id IN [$text, toUpper($text)]
  RETURN node, 100.0 AS score
  UNION ALL
  MATCH (node:ChainNode)
  WHERE size($text) = 1 AND node.name CONTAINS $text
  RETURN node, 1.0 AS score
  LIMIT 200
}
WITH node, max(score) AS score
WITH node, score, node.name = $text AS exact, node.name CONTAINS $text AS named,
     head(COLLECT { MATCH (node)-[:IN_CHAIN]->(chain:Chain) RETURN chain ORDER BY chain.id }) AS chain
ORDER BY exact DESC, named DESC, score DESC, node.id
LIMIT $limit
OPTIONAL MATCH (node)-[state:LOCAL_STATE]->(:Place {code: $place})
RETURN node.id AS id, node.name AS name, node.aliases AS aliases, chain.id AS chain, chain.name AS chainName,
       state.state AS state
ORDER BY exact DESC, named DESC, score DESC, id
