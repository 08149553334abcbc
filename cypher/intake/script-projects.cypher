// For scripts that build the graph in another database, never run on this one: projects (项目), who invests, what they will
// make and on which site, as far as these are in the script.
// params:  rows
// returns: -
// mode:    write Project, INVESTED_BY, WILL_MAKE, ON_SITE
UNWIND $rows AS row
MERGE (project:Project {id: row.id})
SET project.name = row.name, project.stage = row.stage, project.investmentWanYuan = row.investment_wan_yuan,
    project.signedAt = row.signed_at, project.startedAt = row.started_at, project.producedAt = row.produced_at,
    project.notes = row.notes, project.source = coalesce(row.source, ''), project.asOf = row.as_of,
    project.basis = row.basis
WITH project, row
CALL (project, row) {
  MATCH (firm:Firm {id: row.firm_id})
  MERGE (project)-[:INVESTED_BY]->(firm)
}
CALL (project, row) {
  MATCH (site:Site {id: row.site_id})
  MERGE (project)-[:ON_SITE]->(site)
}
CALL (project, row) {
  UNWIND coalesce(row.node_id, []) AS id
  MATCH (node:ChainNode {id: id})
  MERGE (project)-[:WILL_MAKE]->(node)
}
