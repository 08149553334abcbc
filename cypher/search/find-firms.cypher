// Firms found by full text (企业搜索), best first, with the nodes they make.
// params:  query, text, place, limit
// returns: id, name, place, local, nodes
// mode:    read
CALL () {
  CALL db.index.fulltext.queryNodes('firm_text', $query, {limit: 200})
  YIELD node, score
  RETURN node AS firm, score
  UNION ALL
  // In front of the MATCH, or all names would be looked at for longer texts too.
  UNWIND CASE WHEN size($text) = 1 THEN [$text] ELSE [] END AS sign
  MATCH (firm:Firm)
  WHERE firm.name CONTAINS sign
  RETURN firm, 1.0 AS score
  LIMIT 200
}
WITH firm, max(score) AS score
WITH firm, score, firm.name CONTAINS $text AS named
ORDER BY named DESC, score DESC, firm.id
LIMIT $limit
WITH firm, score, named,
     EXISTS { (firm)-[:LOCATED_IN]->(:Place)-[:PART_OF]->{0,4}(:Place {code: $place}) } AS local,
     COLLECT { MATCH (firm)-[:PRODUCES]->(node:ChainNode)
               WITH node ORDER BY node.id
               RETURN {id: node.id, name: node.name,
                       chain: head(COLLECT { MATCH (node)-[:IN_CHAIN]->(chain:Chain) RETURN chain.id ORDER BY chain.id })}
             } AS nodes
RETURN firm.id AS id, firm.name AS name, coalesce(firm.district, firm.city, firm.province) AS place, local, nodes
ORDER BY named DESC, score DESC, id
