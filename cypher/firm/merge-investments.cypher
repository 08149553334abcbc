// Investments (投资): that a firm or a person holds a share of a firm, or that a firm has invested in a place.
// params:  rows
// returns: from, to
// mode:    write INVESTED_IN, Person
UNWIND $rows AS row
CALL (row) {
  WITH row WHERE row.person
  MERGE (owner:Person {id: row.from})
  ON CREATE SET owner.name = row.from
  RETURN owner
  UNION
  WITH row WHERE NOT row.person
  MATCH (owner:Firm {id: row.from})
  RETURN owner
}
CALL (row) {
  MATCH (held:Firm {id: row.to})
  RETURN held
  UNION
  MATCH (held:Place {code: row.to})
  RETURN held
}
MERGE (owner)-[holds:INVESTED_IN]->(held)
SET holds.share = row.share, holds.year = row.year, holds.source = row.source, holds.asOf = row.asOf
RETURN DISTINCT row.from AS from, row.to AS to
ORDER BY from, to
