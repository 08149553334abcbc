// State of every node at a place, with its local supply. capacityBefore is the local capacity in 万元 a year when the window
// began (窗口期初产能): that of today's supply as it was, and of makers lost since then; only where something was lost, and null
// when any of it is unknown. after: only states that changed, or what they are made of, after that version of the graph; null
// for all.
// params:  place, since, after
// returns: node, state, firms, capacities, qualities, lostAt, lossAt, capacityBefore, quotient
// mode:    read
MATCH (place:Place {code: $place})
MATCH (node:ChainNode)-[state:LOCAL_STATE]->(place)
WHERE $after IS NULL OR state.stamp IS NULL OR state.stamp > $after
WITH place, node, state, [i IN range(0, size(coalesce(state.lossFirms, [])) - 1) WHERE state.lossAt >= $since] AS losses
WITH place, node, state, [i IN losses WHERE state.lossGoneAts[i] >= $since] AS gone,
     [i IN losses WHERE state.lossGoneAts[i] = '' AND state.lossShrunkAts[i] >= $since] AS shrunk
WITH place, node, state,
     CASE WHEN state.lossAt >= $since AND size(state.firms) + size(gone) > 0
               AND all(capacity IN state.capacities WHERE capacity >= 0)
               AND all(i IN gone WHERE state.lossCapacities[i] >= 0) AND all(i IN shrunk WHERE state.lossBefores[i] >= 0)
          THEN reduce(sum = 0.0, capacity IN state.capacities | sum + capacity)
               + reduce(sum = 0.0, i IN gone | sum + state.lossCapacities[i])
               + reduce(sum = 0.0, i IN shrunk | sum + state.lossBefores[i] - state.lossCapacities[i]) END AS capacityBefore
RETURN node.id AS node,
       state {.state, .reasons, .p, .outside, .building, .unverified, .weak} AS state,
       state.firms AS firms, state.capacities AS capacities, state.qualities AS qualities, state.lostAt AS lostAt,
       state.lossAt AS lossAt, capacityBefore, head(COLLECT { MATCH (node)-[quotient:QUOTIENT]->(place) RETURN quotient.lq }) AS quotient
ORDER BY node
