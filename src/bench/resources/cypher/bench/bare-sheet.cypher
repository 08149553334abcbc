// Bare writer of the import benchmark: firms with 20 columns, their places and their batch, as their rows say.
// params:  rows, batch
// returns: -
// mode:    write Firm, Place, LOCATED_IN
UNWIND $rows AS row
MERGE (firm:Firm {id: row[0]})
SET firm.name = row[1], firm.aliases = split(row[2], ';'), firm.status = CASE row[4] WHEN '关停' THEN 'CLOSED' ELSE 'ACTIVE' END,
    firm.closedAt = CASE WHEN row[5] <> '' THEN row[5] END, firm.province = row[6], firm.city = row[7], firm.district = row[8],
    firm.scale = row[9], firm.tags = CASE WHEN row[10] <> '' THEN [row[10]] ELSE [] END, firm.products = row[11], firm.scope = row[12],
    firm.revenueWanYuan = toFloat(row[13]), firm.contactName = row[14], firm.phone = row[15], firm.email = row[16],
    firm.source = row[17], firm.asOf = row[18], firm.basis = row[19], firm.batch = $batch
MERGE (place:Place {code: row[6] + '/' + row[7] + '/' + row[8]})
MERGE (firm)-[:LOCATED_IN]->(place)
