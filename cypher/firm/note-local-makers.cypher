// Who makes what where: brings the list of local makers (本地企业) in LOCAL_STATE and the mark of closed makers up to date for
// some firms. Local at a place is a firm located in it or below, or one that has left it (迁出). Cost follows the links of
// these firms, never the makers of a node. The order of the list is refresh-local-state's, newcomers last until then.
// params:  firms
// returns: -
// mode:    write LOCAL_STATE, CLOSED_MAKER
UNWIND $firms AS id
MATCH (firm:Firm {id: id})-[:PRODUCES]->(node:ChainNode)
WITH DISTINCT firm, node
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
WITH firm, node
MATCH (place:Place)
WHERE place.trackedTau IS NOT NULL
WITH firm, node, place, EXISTS { (firm)-[:LOCATED_IN|LEFT]->(:Place)-[:PART_OF]->{0,4}(place) } AS local
WITH node, place, collect(firm.id) AS noted, collect(CASE WHEN local THEN firm.id END) AS here
MATCH (node)-[state:LOCAL_STATE]->(place)
WITH state, here, [maker IN coalesce(state.makers, []) WHERE NOT maker IN noted OR maker IN here] AS kept
SET state.makers = kept + [maker IN here WHERE NOT maker IN kept]
