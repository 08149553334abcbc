// Registers leads (线索登记): a firm that could fill a chain node, once for each pair; a lead that is there already stays as it is.
// The lock of the claims must be held.
// params:  rows, team, at, today, by
// returns: id, created
// mode:    write Lead, TARGETS, FILLS, Team, REPORTED_BY
UNWIND $rows AS row
MATCH (firm:Firm {id: row.firm})
MATCH (node:ChainNode {id: row.node})
MERGE (lead:Lead {id: row.id})
WITH lead, firm, node, lead.state IS NULL AS created
FOREACH (new IN CASE WHEN created THEN [1] ELSE [] END |
  SET lead.state = 'LEAD', lead.since = $today, lead.clockFrom = $today, lead.createdAt = $at, lead.createdBy = $by
  CREATE (lead)-[:TARGETS]->(firm)
  CREATE (lead)-[:FILLS]->(node)
)
FOREACH (name IN CASE WHEN created AND $team IS NOT NULL THEN [$team] ELSE [] END |
  MERGE (team:Team {id: name})
  CREATE (lead)-[:REPORTED_BY]->(team)
)
RETURN DISTINCT lead.id AS id, created
ORDER BY id
