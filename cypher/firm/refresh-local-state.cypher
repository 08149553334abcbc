// State of chain nodes (环节状态) at places: the one definition of PRESENT 有 / ABSENT 缺 / UNKNOWN 待核实.
// A local maker that operates and whose link is trusted (confidence >= tau) is supply. A local maker whose status was
// never checked (未核实), or whose link is only inferred, leaves the node open: never present, never a confirmed gap.
// A maker under construction (在建) is stated as a reason but is not supply yet. No maker known anywhere: no data.
// params:  nodes, places, tau
// returns: -
// mode:    write LOCAL_STATE
UNWIND $places AS code
MATCH (place:Place {code: code})
UNWIND $nodes AS id
MATCH (node:ChainNode {id: id})
CALL (node, place) {
  OPTIONAL MATCH (firm:Firm)-[makes:PRODUCES]->(node)
  WITH firm, coalesce(makes.confidence, 0.0) >= $tau AS trusted,
       EXISTS { (firm)-[:LOCATED_IN]->(:Place)-[:PART_OF]->{0,4}(place) } AS local
  RETURN count(DISTINCT firm) AS known,
         count(DISTINCT CASE WHEN NOT local AND firm.status <> 'CLOSED' THEN firm END) AS outside,
         collect(DISTINCT CASE WHEN local AND firm.status = 'ACTIVE' AND trusted THEN firm.id END) AS active,
         count(DISTINCT CASE WHEN local AND firm.status = 'ACTIVE' AND NOT trusted THEN firm END) AS weak,
         count(DISTINCT CASE WHEN local AND firm.status = 'UNVERIFIED' THEN firm END) AS unverified,
         count(DISTINCT CASE WHEN local AND firm.status = 'UNDER_CONSTRUCTION' THEN firm END) AS building,
         count(DISTINCT CASE WHEN local AND firm.status IN ['CLOSED', 'MOVED', 'SUSPENDED', 'RESTRUCTURING']
                             THEN firm END) AS lost
}
MERGE (node)-[state:LOCAL_STATE]->(place)
SET state.firms = COLLECT { UNWIND active AS firmId WITH firmId ORDER BY firmId RETURN firmId },
    state.p = size(active), state.outside = outside, state.weak = weak, state.unverified = unverified,
    state.building = building, state.lost = lost,
    state.state = CASE
      WHEN size(active) > 0 THEN 'PRESENT'
      WHEN unverified + weak > 0 THEN 'UNKNOWN'
      WHEN known > 0 OR node.surveyedAt IS NOT NULL THEN 'ABSENT'
      ELSE 'UNKNOWN'
    END,
    state.reasons =
      CASE WHEN size(active) > 0 THEN ['ACTIVE_SUPPLY'] ELSE [] END +
      CASE WHEN building > 0 THEN ['UNDER_CONSTRUCTION'] ELSE [] END +
      CASE WHEN unverified > 0 THEN ['UNVERIFIED'] ELSE [] END +
      CASE WHEN weak > 0 THEN ['WEAK_EVIDENCE'] ELSE [] END +
      CASE WHEN lost > 0 THEN ['LOST'] ELSE [] END +
      CASE WHEN outside > 0 AND size(active) + building + unverified + weak + lost = 0 THEN ['OUTSIDE_ONLY'] ELSE [] END +
      CASE WHEN known > 0 AND outside + size(active) + building + unverified + weak + lost = 0 THEN ['ALL_CLOSED'] ELSE [] END +
      CASE WHEN known = 0 AND node.surveyedAt IS NOT NULL THEN ['SURVEYED'] ELSE [] END +
      CASE WHEN known = 0 AND node.surveyedAt IS NULL THEN ['NO_DATA'] ELSE [] END
