// Firms (企业) become what their images say, and are in the places stated and no others; movedTo: those they came to by moving.
// params:  rows
// returns: -
// mode:    write Firm, LOCATED_IN
UNWIND $rows AS row
MERGE (firm:Firm {id: row.id})
SET firm += row.values
WITH firm, row
CALL (firm, row) {
  MATCH (firm)-[old:LOCATED_IN]->(place:Place)
  WHERE NOT place.code IN row.places
  DELETE old
}
UNWIND row.places AS code
MATCH (place:Place {code: code})
MERGE (firm)-[there:LOCATED_IN]->(place)
SET there.moved = CASE WHEN code IN row.movedTo THEN true END
