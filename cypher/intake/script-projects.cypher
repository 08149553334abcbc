// For scripts that build the graph in another database, never run on this one: projects (项目), who invests, what they will
// make and on which site.
// params:  rows
// returns: -
// mode:    write Project, INVESTED_BY, WILL_MAKE, ON_SITE
UNWIND $rows AS row
MERGE (project:Project {id: row.id})
SET project.name = row.name, project.stage = row.stage, project.investmentWanYuan = row.investment_wan_yuan,
    project.signedAt = row.signed_at, project.startedAt = row.started_at, project.producedAt = row.produced_at,
    project.notes = row.notes, project.source = coalesce(row.source, ''), project.asOf = row.as_of,
    project.basis = row.basis
FOREACH (one IN CASE WHEN row.firm_id IS NULL THEN [] ELSE [1] END |
  MERGE (firm:Firm {id: row.firm_id})
  MERGE (project)-[:INVESTED_BY]->(firm))
FOREACH (one IN CASE WHEN row.site_id IS NULL THEN [] ELSE [1] END |
  MERGE (site:Site {id: row.site_id})
  MERGE (project)-[:ON_SITE]->(site))
FOREACH (id IN coalesce(row.node_id, []) |
  MERGE (node:ChainNode {id: id})
  MERGE (project)-[:WILL_MAKE]->(node))
