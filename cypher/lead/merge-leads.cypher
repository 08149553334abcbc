// Registers leads (线索登记): a firm that could fill a chain node, once for each pair; a lead that is there already stays as it is,
// also one that came to the firm when another was merged into it. asked is the id that was given. The lock of the claims must be held.
// params:  rows, team, at, today, by
// returns: asked, id, created
// mode:    write Lead, TARGETS, FILLS, Team, REPORTED_BY
UNWIND $rows AS row
MATCH (firm:Firm {id: row.firm})
MATCH (node:ChainNode {id: row.node})
OPTIONAL MATCH (node)<-[:FILLS]-(known:Lead)-[:TARGETS]->(firm)
WITH row, firm, node, min(known.id) AS known
MERGE (lead:Lead {id: coalesce(known, row.id)})
WITH row, lead, firm, node, lead.state IS NULL AS created
FOREACH (new IN CASE WHEN created THEN [1] ELSE [] END |
  SET lead.state = 'LEAD', lead.since = $today, lead.clockFrom = $today, lead.createdAt = $at, lead.createdBy = $by
  CREATE (lead)-[:TARGETS]->(firm)
  CREATE (lead)-[:FILLS]->(node)
)
FOREACH (name IN CASE WHEN created AND $team IS NOT NULL THEN [$team] ELSE [] END |
  MERGE (team:Team {id: name})
  CREATE (lead)-[:REPORTED_BY]->(team)
)
RETURN DISTINCT row.id AS asked, lead.id AS id, created
ORDER BY asked
