// Bare writer of the import benchmark: firms, their places and their batch, as their rows say.
// params:  rows, batch
// returns: -
// mode:    write Firm, Place, LOCATED_IN
UNWIND $rows AS row
MERGE (firm:Firm {id: row[0]})
SET firm.name = row[1], firm.status = 'ACTIVE', firm.province = row[3], firm.city = row[4], firm.district = row[5],
    firm.products = row[6], firm.source = row[7], firm.batch = $batch
MERGE (place:Place {code: row[3] + '/' + row[4] + '/' + row[5]})
MERGE (firm)-[:LOCATED_IN]->(place)
