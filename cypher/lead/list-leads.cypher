// Leads (招商线索): for every break point, the outside firms known to make it, best evidence first. A break point for which no
// firm is known keeps one row without a firm, so that it never drops out of a list. Filters may be null.
// params:  place, gaps, skip, limit
// returns: gap, firmId, firm, province, city, tags, products, confidence, basis, source, asOf
// mode:    read
MATCH (place:Place {code: $place})
UNWIND range(0, size($gaps) - 1) AS position
MATCH (gap:ChainNode {id: $gaps[position]})
CALL (gap, place) {
  OPTIONAL MATCH (firm:Firm)-[makes:PRODUCES]->(gap)
  WHERE firm.status <> 'CLOSED'
    AND NOT EXISTS { (firm)-[:LOCATED_IN]->(:Place)-[:PART_OF]->{0,4}(place) }
  RETURN firm, makes
}
WITH position, gap, firm, makes
ORDER BY position, makes.confidence IS NULL, makes.confidence DESC, firm.id
SKIP $skip
LIMIT $limit
RETURN gap.id AS gap, firm.id AS firmId, firm.name AS firm, firm.province AS province, firm.city AS city,
       CASE WHEN firm IS NOT NULL THEN coalesce(firm.tags, []) END AS tags, firm.products AS products,
       makes.confidence AS confidence, makes.basis AS basis,
       makes.source AS source, makes.asOf AS asOf
