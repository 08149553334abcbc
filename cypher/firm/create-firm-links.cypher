// Links of a firm of any type, in either direction, as another firm had them (企业合并).
// params:  firm, rows
// returns: -
// mode:    write BY_ROW
MATCH (firm:Firm {id: $firm})
UNWIND $rows AS row
MATCH (other)
WHERE elementId(other) = row.other
CALL (firm, other, row) {
  WITH firm, other, row
  WHERE row.outgoing
  CREATE (firm)-[link:$(row.type)]->(other)
  SET link = row.properties
}
CALL (firm, other, row) {
  WITH firm, other, row
  WHERE NOT row.outgoing
  CREATE (other)-[link:$(row.type)]->(firm)
  SET link = row.properties
}
