// Who makes what where: brings the number of makers elsewhere in LOCAL_STATE, the stamp (the version of the graph in which a
// state or what it is made of last changed) and the mark of closed makers up to date for some firms; of what they make, only
// `nodes` when these are given. Local at a place is a firm located in it or below, or one that has left it (迁出).
// Cost follows the links of these firms, never the makers of a node.
// Returns the states that firm/refresh-local-state must work out anew, each with those of the firms that are local makers there
// or were: of nodes that a local firm among these makes, or where the first maker anywhere came up, or the last one went.
// params:  firms, nodes
// returns: node, place, firms
// mode:    write LOCAL_STATE, CLOSED_MAKER
OPTIONAL MATCH (graph:GraphVersion {id: 'graph'})
WITH coalesce(graph.version, 0) AS version
UNWIND $firms AS id
MATCH (firm:Firm {id: id})
WITH DISTINCT version, firm
WITH version, firm, COLLECT { MATCH (firm)-[:LOCATED_IN|LEFT]->(:Place)-[:PART_OF]->{0,4}(place:Place)
                              WHERE place.trackedTau IS NOT NULL
                              RETURN DISTINCT place.code AS code ORDER BY code } AS local
MATCH (firm)-[:PRODUCES]->(node:ChainNode)
WHERE $nodes IS NULL OR node.id IN $nodes
WITH DISTINCT version, firm, local, node
CALL (firm, node) {
  WITH firm, node
  WHERE firm.status = 'CLOSED'
  MERGE (firm)-[:CLOSED_MAKER]->(node)
}
CALL (firm, node) {
  MATCH (firm)-[reopened:CLOSED_MAKER]->(node)
  WHERE firm.status <> 'CLOSED'
  DELETE reopened
}
WITH version, node, collect({id: firm.id, local: local}) AS noted
MATCH (node)-[state:LOCAL_STATE]->(place:Place)
WITH version, node, place, state, coalesce(state.makers, []) AS makers, [firm IN noted | firm.id] AS ids,
     [firm IN noted WHERE place.code IN firm.local | firm.id] AS here,
     COUNT { (node)<-[:PRODUCES]-() } AS known, COUNT { (node)<-[:CLOSED_MAKER]-() } AS closed
WITH version, node, place, state, here, known, known - closed - coalesce(state.openHere, 0) AS outside,
     [maker IN makers WHERE maker IN ids AND NOT maker IN here] AS away
WITH version, node, place, state, here + away AS firms, outside,
     size(here) + size(away) > 0 OR state.state IS NULL OR (outside > 0) <> (state.outside > 0)
     OR (known = 0) <> any(reason IN state.reasons WHERE reason IN ['NO_DATA', 'SURVEYED']) AS changed
SET state.stamp = version, state.outside = outside
WITH node, place, firms, changed
WHERE changed
RETURN node.id AS node, place.code AS place, firms
ORDER BY node, place
