// State of every node at a place, with its local supply. capacityBefore is the local capacity in 万元 a year when the window
// began (窗口期初产能): that of today's supply as it was, and of makers lost since then; only where something was lost, and null
// when any of it is unknown. after: only states that changed, or what they are made of, after that version of the graph; null
// for all.
// params:  place, since, tau, after
// returns: node, state, firms, capacities, qualities, lostAt, lossAt, capacityBefore, quotient
// mode:    read
MATCH (place:Place {code: $place})
MATCH (node:ChainNode)-[state:LOCAL_STATE]->(place)
WHERE $after IS NULL OR state.stamp IS NULL OR state.stamp > $after
CALL (node, state, place) {
  WITH node, state, place
  WHERE state.lossAt >= $since
  UNWIND state.makers AS maker
  MATCH (firm:Firm {id: maker})-[makes:PRODUCES]->(node)
  WHERE coalesce(makes.confidence, 0.0) >= $tau
  WITH maker, makes, maker IN state.firms AS supplies,
       CASE WHEN EXISTS { (firm)-[:LOCATED_IN]->(:Place)-[:PART_OF]->{0,4}(place) }
            THEN CASE WHEN firm.status IN ['CLOSED', 'MOVED', 'SUSPENDED', 'RESTRUCTURING'] THEN firm.closedAt END
            ELSE head(COLLECT { MATCH (firm)-[left:LEFT]->(:Place)-[:PART_OF]->{0,4}(place)
                                RETURN left.at ORDER BY left.at DESC }) END AS goneAt
  WITH maker, supplies, goneAt,
       CASE WHEN supplies AND makes.shrunkAt >= $since THEN makes.capacityBefore ELSE makes.capacityWanYuan END AS capacity
  WHERE supplies OR goneAt >= $since
  RETURN CASE WHEN count(maker) > 0 AND count(maker) = count(capacity) THEN sum(capacity) END AS capacityBefore
}
RETURN node.id AS node,
       state {.state, .reasons, .p, .outside, .building, .unverified, .weak} AS state,
       state.firms AS firms, state.capacities AS capacities, state.qualities AS qualities, state.lostAt AS lostAt,
       state.lossAt AS lossAt, capacityBefore, head(COLLECT { MATCH (node)-[quotient:QUOTIENT]->(place) RETURN quotient.lq }) AS quotient
ORDER BY node
