// Memberships (会员) of firms in chambers of commerce and associations (商会、协会).
// params:  rows
// returns: from, to
// mode:    write Chamber, MEMBER_OF
UNWIND $rows AS row
MATCH (firm:Firm {id: row.from})
MERGE (chamber:Chamber {id: row.to})
ON CREATE SET chamber.name = row.to
MERGE (firm)-[member:MEMBER_OF]->(chamber)
SET member.role = row.role, member.source = row.source, member.asOf = row.asOf
RETURN DISTINCT row.from AS from, row.to AS to
ORDER BY from, to
