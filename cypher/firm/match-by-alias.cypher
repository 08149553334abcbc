// Firms with these other names (曾用名, 简称), normalised and quoted for the index; row is the position of the name asked for.
// At most 3 of each.
// params:  keys
// returns: row, id, name, uscc, province, city, district
// mode:    read
UNWIND range(0, size($keys) - 1) AS row
CALL (row) {
  CALL db.index.fulltext.queryNodes('firm_alias_key', $keys[row], {limit: 3})
  YIELD node
  RETURN node AS firm
}
RETURN row, firm.id AS id, firm.name AS name, firm.uscc AS uscc, firm.province AS province, firm.city AS city,
       firm.district AS district
ORDER BY row, id
