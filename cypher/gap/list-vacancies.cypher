// Vacancies (产业空窗): nodes that had local supply and have none left, the last of it lost on or after a day. With the lost
// makers whose link is trusted: closed, suspended, restructuring, or moved, as is a firm that is no longer here; closedAt
// is when they were lost here, null when nobody knows. Inputs are the present required inputs of the node, orphans (失去
// 下游的环节) those of them that no other present node takes, required or not. Of some nodes only, or of all when nodes is null.
// params:  place, since, nodes
// returns: id, state, lostAt, firms, inputs, orphans
// mode:    read
MATCH (place:Place {code: $place})
MATCH (place)<-[state:LOCAL_STATE {p: 0}]-(node:ChainNode)
WHERE state.lostAt >= $since AND ($nodes IS NULL OR node.id IN $nodes)
CALL (place, state, node) {
  UNWIND state.makers AS maker
  MATCH (firm:Firm {id: maker})-[makes:PRODUCES]->(node)
  WHERE makes.confidence >= place.trackedTau
  WITH place, firm, EXISTS { (firm)-[:LOCATED_IN]->(:Place)-[:PART_OF]->{0,4}(place) } AS here
  WITH firm, CASE WHEN here THEN firm.status ELSE 'MOVED' END AS status,
       CASE WHEN here THEN firm.closedAt
            ELSE head(COLLECT { MATCH (firm)-[left:LEFT]->(:Place)-[:PART_OF]->{0,4}(place)
                                RETURN left.at ORDER BY left.at DESC }) END AS goneAt
  WHERE status IN ['CLOSED', 'MOVED', 'SUSPENDED', 'RESTRUCTURING']
  WITH firm, status, goneAt
  ORDER BY firm.id
  RETURN collect({id: firm.id, name: firm.name, status: status, closedAt: goneAt}) AS firms
}
CALL (place, node) {
  MATCH (node)<-[:SUPPLIES {required: true}]-(input:ChainNode)-[:LOCAL_STATE {state: 'PRESENT'}]->(place)
  WITH DISTINCT place, node, input
  ORDER BY input.id
  WITH input.id AS id, EXISTS {
    MATCH (input)-[:SUPPLIES]->(other:ChainNode)-[:LOCAL_STATE {state: 'PRESENT'}]->(place)
    WHERE other <> input
  } AS taken
  RETURN collect(id) AS inputs, collect(CASE WHEN NOT taken THEN id END) AS orphans
}
RETURN node.id AS id, state.state AS state, state.lostAt AS lostAt, firms, inputs, orphans
ORDER BY id
