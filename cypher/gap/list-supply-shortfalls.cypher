// Where local demand (本地需求) and local supply do not meet. R_act (实际本地配套率) = local amount / amount of the purchases
// whose local amount is known; R_pot (潜在本地配套率) = min(1, local capacity / local demand), 1 as an upper bound (上界) when
// there is supply of unknown capacity, 0 when there is none.
// BLOCK 堵点: present, local demand, R_act < blockActual and R_pot - R_act >= blockDistance.
// CAPACITY 产能不足: present, local demand, capacity known, R_pot < capacityPotential.
// CORE_EXT 核心环节外供: importance of at least coreImportance in a chain that says how important it is, local demand, and absent
// (R_act = 0) or present with R_act < blockActual. An absent node no purchase of which has an amount is in local demand
// when a demand line contains it; its demand is null then.
// Local demand is what local operating firms buy, by amounts above 0, a firm with two parks once; the median is over the
// nodes in such demand. Consumers also counts firms on record as buyers without amount. Importance is the highest of the
// node in any chain; for CORE_EXT in the chains that state it. Amounts in 万元 a year.
// params:  place, blockActual, blockDistance, capacityPotential, coreImportance
// returns: type, id, demandWanYuan, knownWanYuan, localWanYuan, actual, potential, upperBound, medianWanYuan, importance, state, consumers
// mode:    read
MATCH (place:Place {code: $place})
CALL (place) {
  MATCH (place)<-[:PART_OF]-{0,4}(:Place)<-[:LOCATED_IN]-(firm:Firm {status: 'ACTIVE'})
  WITH DISTINCT firm
  MATCH (firm)-[buys:CONSUMES]->(node:ChainNode)
  WITH node, firm, CASE WHEN buys.amountWanYuan > 0 THEN buys.amountWanYuan END AS amount,
       buys.localAmountWanYuan AS localAmount
  RETURN node, count(DISTINCT firm) AS consumers, sum(coalesce(amount, 0.0)) AS demand,
         sum(CASE WHEN amount IS NULL OR localAmount IS NULL THEN 0.0 ELSE amount END) AS known,
         sum(CASE WHEN amount IS NULL OR localAmount IS NULL THEN 0.0
                  WHEN localAmount > amount THEN amount ELSE localAmount END) AS local
  UNION ALL
  MATCH (place)<-[:LOCAL_STATE {state: 'PRESENT'}]-(:ChainNode)<-[:SUPPLIES {required: true}]-(node:ChainNode)
  WITH DISTINCT place, node
  MATCH (node)-[:LOCAL_STATE {state: 'ABSENT'}]->(place)
  RETURN node, 0 AS consumers, 0.0 AS demand, 0.0 AS known, 0.0 AS local
}
WITH place, node, sum(consumers) AS consumers, sum(demand) AS demand, sum(known) AS known, sum(local) AS local,
     count(CASE WHEN consumers = 0 THEN 1 END) > 0 AS onLine
WITH place, percentileCont(CASE WHEN demand > 0 THEN demand END, 0.5) AS median,
     collect({node: node, consumers: consumers, demand: demand, known: known, local: local, onLine: onLine}) AS demands
UNWIND demands AS row
WITH place, median, row.node AS node, row.consumers AS consumers, row.demand AS demand, row.known AS known,
     row.local AS local
WHERE row.demand > 0 OR row.onLine
MATCH (node)-[state:LOCAL_STATE]->(place)
WHERE state.state <> 'UNKNOWN'
WITH node, state, median, consumers, demand, known, local,
     CASE WHEN state.p = 0 THEN 0.0
          WHEN state.capacity IS NULL THEN 1.0
          WHEN state.capacity >= demand THEN 1.0
          ELSE round(state.capacity / demand, 12) END AS potential,
     CASE WHEN state.state = 'ABSENT' THEN 0.0
          WHEN known > 0 THEN round(local / known, 12) END AS actual,
     COLLECT { MATCH (node)-[in:IN_CHAIN]->(:Chain) RETURN in.imp } AS importances,
     COLLECT { MATCH (node)-[in:IN_CHAIN]->(:Chain) WHERE in.impBasis <> 'UNKNOWN' RETURN in.imp } AS stated
WITH *, state.state = 'PRESENT' AS present, state.p > 0 AND state.capacity IS NULL AS upperBound,
     reduce(highest = null, imp IN importances | CASE WHEN highest >= imp THEN highest ELSE imp END) AS importance,
     reduce(highest = null, imp IN stated | CASE WHEN highest >= imp THEN highest ELSE imp END) AS statedImportance
UNWIND CASE WHEN present AND actual < $blockActual AND round(potential - actual, 12) >= $blockDistance
            THEN [{type: 'BLOCK', importance: importance}] ELSE [] END
       + CASE WHEN present AND NOT upperBound AND potential < $capacityPotential
              THEN [{type: 'CAPACITY', importance: importance}] ELSE [] END
       + CASE WHEN statedImportance >= $coreImportance AND (NOT present OR actual < $blockActual)
              THEN [{type: 'CORE_EXT', importance: statedImportance}] ELSE [] END AS found
RETURN found.type AS type, node.id AS id, CASE WHEN demand > 0 THEN demand END AS demandWanYuan,
       CASE WHEN demand > 0 THEN known END AS knownWanYuan, CASE WHEN demand > 0 THEN local END AS localWanYuan,
       actual, potential, upperBound, median AS medianWanYuan, found.importance AS importance, state.state AS state, consumers
ORDER BY type, id
