// Investment projects (项目) become what their images say: who invests, what they will make, where.
// params:  rows
// returns: -
// mode:    write Project, INVESTED_BY, WILL_MAKE, ON_SITE
UNWIND $rows AS row
MERGE (project:Project {id: row.id})
SET project += row.values
WITH project, row
CALL (project) {
  MATCH (project)-[old:INVESTED_BY|WILL_MAKE|ON_SITE]->()
  DELETE old
}
CALL (project, row) {
  MATCH (firm:Firm {id: row.firm})
  MERGE (project)-[:INVESTED_BY]->(firm)
}
CALL (project, row) {
  UNWIND row.nodes AS id
  MATCH (node:ChainNode {id: id})
  MERGE (project)-[:WILL_MAKE]->(node)
}
CALL (project, row) {
  MATCH (site:Site {id: row.site})
  MERGE (project)-[:ON_SITE]->(site)
}
