// Bare writer of the import benchmark: firms with their properties.
// params:  rows
// returns: -
// mode:    write Firm
UNWIND $rows AS row
MERGE (firm:Firm {id: row[0]})
SET firm.name = row[1], firm.status = 'ACTIVE', firm.province = row[3], firm.city = row[4], firm.district = row[5], firm.products = row[6],
    firm.source = row[7]
