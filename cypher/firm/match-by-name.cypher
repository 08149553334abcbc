// Firms of these names, normalised (企业名称键); row is the position of the name asked for. At most 3 of each.
// params:  keys
// returns: row, id, name, uscc, province, city, district
// mode:    read
UNWIND range(0, size($keys) - 1) AS row
CALL (row) {
  MATCH (firm:Firm {nameKey: $keys[row]})
  RETURN firm
  ORDER BY firm.id
  LIMIT 3
}
RETURN row, firm.id AS id, firm.name AS name, firm.uscc AS uscc, firm.province AS province, firm.city AS city,
       firm.district AS district
ORDER BY row, id
