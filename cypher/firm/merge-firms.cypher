// Firms (企业) and where they are; the row states all places of the firm.
// params:  rows
// returns: -
// mode:    write Firm, LOCATED_IN
UNWIND $rows AS row
MERGE (firm:Firm {id: row.id})
SET firm.name = row.name, firm.nameKey = row.nameKey, firm.coreKey = row.coreKey, firm.aliasKeys = row.aliasKeys,
    firm.uscc = row.uscc, firm.aliases = row.aliases, firm.status = row.status,
    firm.province = row.province, firm.city = row.city, firm.district = row.district, firm.scale = row.scale,
    firm.tags = row.tags, firm.products = row.products, firm.scope = row.scope, firm.searchText = row.searchText,
    firm.source = row.source, firm.asOf = row.asOf, firm.closedAt = row.closedAt, firm.revenueWanYuan = row.revenueWanYuan
WITH firm, row
CALL (firm, row) {
  MATCH (firm)-[old:LOCATED_IN]->(place:Place)
  WHERE NOT place.code IN row.places
  DELETE old
}
UNWIND row.places AS code
MATCH (place:Place {code: code})
MERGE (firm)-[:LOCATED_IN]->(place)
