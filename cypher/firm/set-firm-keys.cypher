// The keys by which firms are recognised (企业名称键).
// params:  rows
// returns: -
// mode:    write Firm
UNWIND $rows AS row
MATCH (firm:Firm {id: row.id})
SET firm.nameKey = row.nameKey, firm.coreKey = row.coreKey, firm.aliasKeys = row.aliasKeys
