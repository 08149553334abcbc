// Firms whose names share words with a name (候选企业), by full text, to be ranked by the caller; queries are Lucene queries, row
// is the position of the query. Other names count too.
// params:  queries, limit
// returns: row, id, name, aliases, uscc, province, city, district
// mode:    read
UNWIND range(0, size($queries) - 1) AS row
CALL (row) {
  CALL db.index.fulltext.queryNodes('firm_text', $queries[row], {limit: $limit})
  YIELD node
  RETURN node AS firm
}
RETURN row, firm.id AS id, firm.name AS name, coalesce(firm.aliases, []) AS aliases, firm.uscc AS uscc, firm.province AS province,
       firm.city AS city, firm.district AS district
ORDER BY row, id
