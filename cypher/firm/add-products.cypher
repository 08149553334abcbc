// What firms are thought not to make (生产) yet becomes what the images say, each link marked as the work of a batch (mark: batch,
// version, checkedBy, checkedAt). A link that is there already is left as it is and returned. Every writer holds the version of
// the graph (graph/hold-version), so nobody adds the same link meanwhile, and a MERGE with its locks is not needed.
// makers: of each firm the links {at, values}, at being the position of the node in nodes: firms and nodes are looked up once.
// params:  makers, nodes, mark
// returns: firm, node
// mode:    write PRODUCES
WITH [id IN $nodes | head(COLLECT { MATCH (node:ChainNode {id: id}) RETURN node })] AS nodes
UNWIND $makers AS maker
MATCH (firm:Firm {id: maker.firm})
WITH nodes, maker, firm, COLLECT { MATCH (firm)-[:PRODUCES]->(made:ChainNode) RETURN made.id } AS known
UNWIND maker.links AS link
WITH firm, nodes[link.at] AS node, $nodes[link.at] IN known AS there, link.values AS values
WHERE node IS NOT NULL
FOREACH (new IN CASE WHEN there THEN [] ELSE [values {.*, batch: $mark.batch, version: $mark.version,
                                                      checkedBy: $mark.checkedBy, checkedAt: $mark.checkedAt}] END |
  CREATE (firm)-[makes:PRODUCES]->(node)
  SET makes += new)
WITH firm, node, there
WHERE there
RETURN firm.id AS firm, node.id AS node
ORDER BY firm, node
