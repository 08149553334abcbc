// Firms (企业) that are thought to be new become what their images say, and are in the places stated; movedTo: those they came to
// by moving. A firm that is there already, known by bearing another version, is left as it is and returned.
// params:  rows, version
// returns: id
// mode:    write Firm, LOCATED_IN
UNWIND $rows AS row
MERGE (firm:Firm {id: row.id})
ON CREATE SET firm += row.values
WITH firm, row, coalesce(firm.version, -1) = $version AS added
CALL (firm, row, added) {
  WITH firm, row
  WHERE added
  UNWIND row.places AS code
  MATCH (place:Place {code: code})
  CREATE (firm)-[:LOCATED_IN {moved: CASE WHEN code IN row.movedTo THEN true END}]->(place)
}
WITH row, added
WHERE NOT added
RETURN row.id AS id
ORDER BY id
