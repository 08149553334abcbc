// Claim scope (首报首谈的保护范围): the one definition of which firms belong together when one of them is claimed. ALIAS: records
// merged into one firm, or a name of one is an alias (别名) of the other. GROUP (集团): one holds at least half of the other, or a
// share nobody stated, or both state the same group. The relation is symmetric; a claim covers all that is reached by it.
// params:  firms
// returns: firm, member, name, relation
// mode:    read
UNWIND $firms AS id
MATCH (firm:Firm {id: id})
CALL (firm) {
  MATCH (firm)-[:MERGED_INTO]-(member:Firm)
  RETURN member, 'ALIAS' AS relation
  UNION
  UNWIND coalesce(firm.aliases, []) + [firm.name] AS name
  MATCH (member:Firm {name: name})
  RETURN member, 'ALIAS' AS relation
  UNION
  WITH firm, replace(replace(firm.name, '\\', '\\\\'), '"', '\\"') AS quoted
  CALL db.index.fulltext.queryNodes('firm_alias', '"' + quoted + '"')
  YIELD node AS member
  WHERE firm.name IN coalesce(member.aliases, [])
  RETURN member, 'ALIAS' AS relation
  UNION
  MATCH (firm)-[holds:INVESTED_IN]-(member:Firm)
  WHERE coalesce(holds.share, 1) >= 0.5
  RETURN member, 'GROUP' AS relation
  UNION
  MATCH (member:Firm {groupName: firm.groupName})
  RETURN member, 'GROUP' AS relation
}
WITH firm, member, min(relation) AS relation
WHERE member <> firm
RETURN firm.id AS firm, member.id AS member, member.name AS name, relation
ORDER BY firm, member
