// Firms elsewhere whose products or scope (产品、经营范围) use the words of a chain node, with these texts, for a gap that nobody is known
// to fill (冷缺口). The full-text index only finds them; how well they match is worked out afterwards, so the order here is that of ids:
// the index counts in what was deleted, and would order the same firms now so, now otherwise.
// params:  place, node, query, limit
// returns: firm, name, aliases, products, scope, status, source, asOf
// mode:    read
MATCH (place:Place {code: $place})
CALL db.index.fulltext.queryNodes('firm_offer', $query, {limit: $limit})
YIELD node AS firm
WHERE NOT EXISTS { (firm)-[:LOCATED_IN]->(:Place)-[:PART_OF]->{0,4}(place) }
  AND NOT EXISTS { (firm)-[:PRODUCES]->(:ChainNode {id: $node}) }
RETURN firm.id AS firm, firm.name AS name, coalesce(firm.aliases, []) AS aliases, firm.products AS products, coalesce(firm.scope, '') AS scope,
       firm.status AS status, firm.source AS source, firm.asOf AS asOf
ORDER BY firm
