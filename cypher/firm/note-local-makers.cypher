// Who makes what where: brings the number of makers elsewhere in LOCAL_STATE, the stamp (the version of the graph in which a
// state or what it is made of last changed) and the mark of closed makers up to date for some firms; of what they make, only
// `nodes` when these are given. Local at a place is a firm located in it or below, or one that has left it (迁出).
// Cost follows the links of these firms, never the makers of a node.
// Returns the states that firm/refresh-local-state must work out anew, each with those of the firms that are local makers there
// or were: of nodes that a local firm among these makes, or where the first maker anywhere came up, or the last one went.
// listed: whether any of the firms may have been known to make the nodes before; a firm whose links are all new is on no list and
// bears no mark yet.
// params:  firms, nodes, listed
// returns: node, place, firms
// mode:    write LOCAL_STATE, CLOSED_MAKER
OPTIONAL MATCH (graph:GraphVersion {id: 'graph'})
WITH coalesce(graph.version, 0) AS version
UNWIND $firms AS id
MATCH (firm:Firm {id: id})
WITH version, collect(DISTINCT firm) AS firms
CALL (firms) {
  UNWIND firms AS firm
  WITH firm
  WHERE firm.status = 'CLOSED'
  MATCH (firm)-[:PRODUCES]->(node:ChainNode)
  WHERE $nodes IS NULL OR node.id IN $nodes
  WITH DISTINCT firm, node
  MERGE (firm)-[:CLOSED_MAKER]->(node)
}
CALL (firms) {
  UNWIND CASE WHEN $listed THEN firms ELSE [] END AS firm
  MATCH (firm)-[reopened:CLOSED_MAKER]->(node:ChainNode)
  WHERE firm.status <> 'CLOSED' AND ($nodes IS NULL OR node.id IN $nodes)
  DELETE reopened
}
CALL (firms) {
  UNWIND firms AS firm
  MATCH (firm)-[:LOCATED_IN|LEFT]->(at:Place)
  WITH at, collect(DISTINCT firm) AS there
  MATCH (at)-[:PART_OF]->{0,4}(place:Place)
  WHERE place.trackedTau IS NOT NULL
  UNWIND there AS firm
  WITH DISTINCT place, firm
  MATCH (firm)-[:PRODUCES]->(node:ChainNode)
  WHERE $nodes IS NULL OR node.id IN $nodes
  RETURN node, place, collect(DISTINCT firm.id) AS here
  UNION ALL
  UNWIND coalesce($nodes, []) AS id
  MATCH (node:ChainNode {id: id})-[:LOCAL_STATE]->(place:Place)
  RETURN node, place, [] AS here
  UNION ALL
  WITH firms
  UNWIND CASE WHEN $nodes IS NULL THEN firms ELSE [] END AS firm
  MATCH (firm)-[:PRODUCES]->(node:ChainNode)-[:LOCAL_STATE]->(place:Place)
  RETURN DISTINCT node, place, [] AS here
}
WITH version, node, place, reduce(joined = [], part IN collect(here) | joined + part) AS here
MATCH (node)-[state:LOCAL_STATE]->(place)
WITH version, node, place, state, here, COUNT { (node)<-[:PRODUCES]-() } AS known, COUNT { (node)<-[:CLOSED_MAKER]-() } AS closed
WITH version, node, place, state, here, known, known - closed - coalesce(state.openHere, 0) AS outside, state.outside AS before,
     CASE WHEN $listed THEN [maker IN coalesce(state.makers, []) WHERE maker IN $firms AND NOT maker IN here] ELSE [] END AS away
// Where makers elsewhere are known now and were before, the reasons need not be read to see that there are makers.
WITH version, node, place, state, here + away AS firms, outside,
     size(here) + size(away) > 0 OR before IS NULL OR (outside > 0) <> (before > 0)
     OR before = 0 AND (known = 0) <> any(reason IN state.reasons WHERE reason IN ['NO_DATA', 'SURVEYED']) AS changed
SET state.stamp = version, state.outside = outside
WITH node, place, firms, changed
WHERE changed
RETURN node.id AS node, place.code AS place, firms
ORDER BY node, place
