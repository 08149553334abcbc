// Firms (企业) that are not there become what their images say, each marked as the work of a batch (mark: batch, version, checkedBy,
// checkedAt), and are in the places stated; movedTo: those they came to by moving. One that is there already violates the constraint,
// and nothing of all this is written.
// params:  rows, mark
// returns: -
// mode:    write Firm, LOCATED_IN
UNWIND $rows AS row
WITH row, row.values AS values
CREATE (firm:Firm {id: row.id})
SET firm += values {.*, batch: $mark.batch, version: $mark.version, checkedBy: $mark.checkedBy, checkedAt: $mark.checkedAt}
WITH firm, row
UNWIND row.places AS code
MATCH (place:Place {code: code})
CREATE (firm)-[:LOCATED_IN {moved: CASE WHEN code IN row.movedTo THEN true END}]->(place)
