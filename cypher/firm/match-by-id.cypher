// Firms with these ids; row is the position of the id asked for. A firm that was
// merged is the one that it was merged into.
// params:  keys
// returns: row, id, name, uscc, province, city, district
// mode:    read
UNWIND range(0, size($keys) - 1) AS row
CALL (row) {
  MATCH (firm:Firm {id: $keys[row]})
  RETURN firm
  UNION
  MATCH (:MergedFirm {id: $keys[row]})-[:MERGED_INTO]->{1,8}(firm:Firm)
  RETURN firm
}
RETURN row, firm.id AS id, firm.name AS name, firm.uscc AS uscc, firm.province AS province, firm.city AS city,
       firm.district AS district
ORDER BY row, id
