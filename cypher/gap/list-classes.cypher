// Opportunity class (机会类别) of every node in each of its chains: the first row of this table that applies.
//  1 REFILL 补链-空窗      absent and a vacancy (in `vacant`)
//  2 TO_VERIFY 待核实     unknown
//  3 FOOTHOLD 支点        present, coverage < beta
//  4 STRENGTHEN 强链      present and weak, blocked, short of capacity, choked or shrunk (in `weakened`)
//  5 STABLE 稳            present
//  6 BUILD 建链           absent, coverage < beta
//  7 FILL 补链            a break point (in `broken`), or a present node above and one below
//  8 EXTEND_DOWN 延链-下游 a present node above
//  9 EXTEND_UP 延链-上游   a present node below
// 10 REMOTE 远端          else
// Coverage (链条覆盖度) of a chain = importance of its present nodes / importance of those not unknown, 0 when there is none.
// Above (上游) and below (下游) mean at most so many hops (级, 1 to 6) away over supply lines of any chain, required or not;
// found from all present nodes at once, one hop after the other, as in list-middle-breaks. chain null: all chains.
// params:  place, chain, beta, hops, vacant, weakened, broken
// returns: chain, node, name, state, class, row, coverage
// mode:    read
MATCH (place:Place {code: $place})
CALL (place) {
  MATCH (place)<-[:LOCAL_STATE {state: 'PRESENT'}]-(node:ChainNode)
  UNWIND [true, false] AS down
  RETURN collect({down: down, node: node}) AS level0
}
CALL (place, level0) {
  UNWIND level0 AS reached
  WITH place, reached.down AS down, reached.node AS from
  WHERE $hops >= 1
  MATCH (from)-[line:SUPPLIES]-(node:ChainNode)
  WHERE (startNode(line) = from) = down
  WITH DISTINCT place, down, node
  WHERE NOT EXISTS { (node)-[:LOCAL_STATE {state: 'PRESENT'}]->(place) }
  RETURN collect({down: down, node: node}) AS level1
}
CALL (place, level1) {
  UNWIND level1 AS reached
  WITH place, reached.down AS down, reached.node AS from
  WHERE $hops >= 2
  MATCH (from)-[line:SUPPLIES]-(node:ChainNode)
  WHERE (startNode(line) = from) = down
  WITH DISTINCT place, down, node
  WHERE NOT EXISTS { (node)-[:LOCAL_STATE {state: 'PRESENT'}]->(place) }
  RETURN collect({down: down, node: node}) AS level2
}
CALL (place, level2) {
  UNWIND level2 AS reached
  WITH place, reached.down AS down, reached.node AS from
  WHERE $hops >= 3
  MATCH (from)-[line:SUPPLIES]-(node:ChainNode)
  WHERE (startNode(line) = from) = down
  WITH DISTINCT place, down, node
  WHERE NOT EXISTS { (node)-[:LOCAL_STATE {state: 'PRESENT'}]->(place) }
  RETURN collect({down: down, node: node}) AS level3
}
CALL (place, level3) {
  UNWIND level3 AS reached
  WITH place, reached.down AS down, reached.node AS from
  WHERE $hops >= 4
  MATCH (from)-[line:SUPPLIES]-(node:ChainNode)
  WHERE (startNode(line) = from) = down
  WITH DISTINCT place, down, node
  WHERE NOT EXISTS { (node)-[:LOCAL_STATE {state: 'PRESENT'}]->(place) }
  RETURN collect({down: down, node: node}) AS level4
}
CALL (place, level4) {
  UNWIND level4 AS reached
  WITH place, reached.down AS down, reached.node AS from
  WHERE $hops >= 5
  MATCH (from)-[line:SUPPLIES]-(node:ChainNode)
  WHERE (startNode(line) = from) = down
  WITH DISTINCT place, down, node
  WHERE NOT EXISTS { (node)-[:LOCAL_STATE {state: 'PRESENT'}]->(place) }
  RETURN collect({down: down, node: node}) AS level5
}
CALL (place, level5) {
  UNWIND level5 AS reached
  WITH place, reached.down AS down, reached.node AS from
  WHERE $hops >= 6
  MATCH (from)-[line:SUPPLIES]-(node:ChainNode)
  WHERE (startNode(line) = from) = down
  WITH DISTINCT place, down, node
  WHERE NOT EXISTS { (node)-[:LOCAL_STATE {state: 'PRESENT'}]->(place) }
  RETURN collect({down: down, node: node}) AS level6
}
WITH place, level1 + level2 + level3 + level4 + level5 + level6 AS levels
CALL (place, levels) {
  UNWIND levels AS reached
  RETURN reached.node AS node, CASE WHEN reached.down THEN 1 ELSE 0 END AS above,
         CASE WHEN reached.down THEN 0 ELSE 1 END AS below
  UNION ALL
  MATCH (node:ChainNode)-[:LOCAL_STATE]->(place)
  RETURN node, 0 AS above, 0 AS below
}
WITH place, node, max(above) = 1 AS above, max(below) = 1 AS below
MATCH (node)-[state:LOCAL_STATE]->(place)
MATCH (node)-[in:IN_CHAIN]->(chain:Chain)
WHERE $chain IS NULL OR chain.id = $chain
WITH chain, collect({node: node, state: state.state, above: above, below: below}) AS members,
     sum(CASE WHEN state.state = 'PRESENT' THEN in.imp END) AS present,
     sum(CASE WHEN state.state <> 'UNKNOWN' THEN in.imp END) AS known
WITH chain, members, CASE WHEN known > 0 THEN round(toFloat(present) / known, 12) ELSE 0.0 END AS coverage
UNWIND members AS member
WITH chain, coverage, member.node AS node, member.state AS state, member.above AS above, member.below AS below
WITH chain, coverage, node, state,
     CASE WHEN state = 'ABSENT' AND node.id IN $vacant THEN 1
          WHEN state = 'UNKNOWN' THEN 2
          WHEN state = 'PRESENT' AND coverage < $beta THEN 3
          WHEN state = 'PRESENT' AND node.id IN $weakened THEN 4
          WHEN state = 'PRESENT' THEN 5
          WHEN coverage < $beta THEN 6
          WHEN node.id IN $broken OR above AND below THEN 7
          WHEN above THEN 8
          WHEN below THEN 9
          ELSE 10 END AS row
RETURN chain.id AS chain, node.id AS node, node.name AS name, state,
       ['REFILL', 'TO_VERIFY', 'FOOTHOLD', 'STRENGTHEN', 'STABLE', 'BUILD', 'FILL', 'EXTEND_DOWN', 'EXTEND_UP',
        'REMOTE'][row - 1] AS class, row, coverage
ORDER BY chain, node
