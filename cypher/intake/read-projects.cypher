// What the graph says about some projects.
// params:  keys
// returns: key, values
// mode:    read
UNWIND $keys AS key
MATCH (project:Project {id: key})
RETURN key, project {.*,
                     firm: head(COLLECT { MATCH (project)-[:INVESTED_BY]->(firm:Firm) RETURN firm.id ORDER BY firm.id }),
                     nodes: COLLECT { MATCH (project)-[:WILL_MAKE]->(node:ChainNode) RETURN node.id ORDER BY node.id },
                     site: head(COLLECT { MATCH (project)-[:ON_SITE]->(site:Site) RETURN site.id ORDER BY site.id })} AS values
ORDER BY key
