// For scripts that build the graph in another database, never run on this one: firms (企业) and where they are.
// params:  rows
// returns: -
// mode:    write Firm, LOCATED_IN
UNWIND $rows AS row
MERGE (firm:Firm {id: row.id})
SET firm.name = row.name, firm.uscc = row.uscc, firm.aliases = row.aliases, firm.groupName = row.group_name,
    firm.status = CASE row.status WHEN 'operating' THEN 'ACTIVE' ELSE coalesce(toUpper(row.status), 'UNVERIFIED') END,
    firm.closedAt = row.closed_at, firm.province = row.province, firm.city = row.city, firm.district = row.district,
    firm.scale = row.scale, firm.tags = row.tags, firm.products = coalesce(row.products, ''),
    firm.scope = row.business_scope_short, firm.revenueWanYuan = row.revenue_wan_yuan,
    firm.contactName = row.contact_name, firm.phone = row.phone, firm.email = row.email, firm.source = coalesce(row.source, ''),
    firm.asOf = row.as_of, firm.basis = row.basis,
    firm.searchText = reduce(text = coalesce(row.products, ''), word IN coalesce(row.aliases, []) | text + ' ' + word)
WITH firm, row
UNWIND row.places AS code
MATCH (place:Place {code: code})
MERGE (firm)-[there:LOCATED_IN]->(place)
SET there.moved = CASE WHEN code IN coalesce(row.moved_to, []) THEN true END
