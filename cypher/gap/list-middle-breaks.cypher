// Middle breaks (中间断点): absent nodes with a present node above them (上游, what they are made of) and a present node below
// (下游, what is made of them), each at most so many hops (级, 1 to 6) away over supply lines, required or not. With the
// nearest of these: those with the fewest hops, at most five, by id.
// From all present nodes at once, one hop after the other, and never through another present node, which would be nearer:
// each line is looked at once per hop, whatever number of paths it is on.
// params:  place, hops
// returns: id, above, below
// mode:    read
MATCH (place:Place {code: $place})
CALL (place) {
  MATCH (place)<-[:LOCAL_STATE {state: 'PRESENT'}]-(node:ChainNode)
  UNWIND [true, false] AS down
  RETURN collect({down: down, node: node, nearest: [node.id]}) AS level0
}
CALL (place, level0) {
  UNWIND level0 AS reached
  WITH place, reached.down AS down, reached.node AS from, reached.nearest AS nearest
  WHERE $hops >= 1
  MATCH (from)-[line:SUPPLIES]-(node:ChainNode)
  WHERE (startNode(line) = from) = down
  WITH place, down, node, collect(DISTINCT nearest) AS lists
  WHERE NOT EXISTS { (node)-[:LOCAL_STATE {state: 'PRESENT'}]->(place) }
  RETURN collect({down: down, node: node,
                  nearest: COLLECT { UNWIND lists AS list UNWIND list AS id
                                     RETURN DISTINCT id ORDER BY id LIMIT 5 }}) AS level1
}
CALL (place, level1) {
  UNWIND level1 AS reached
  WITH place, reached.down AS down, reached.node AS from, reached.nearest AS nearest
  WHERE $hops >= 2
  MATCH (from)-[line:SUPPLIES]-(node:ChainNode)
  WHERE (startNode(line) = from) = down
  WITH place, down, node, collect(DISTINCT nearest) AS lists
  WHERE NOT EXISTS { (node)-[:LOCAL_STATE {state: 'PRESENT'}]->(place) }
  RETURN collect({down: down, node: node,
                  nearest: COLLECT { UNWIND lists AS list UNWIND list AS id
                                     RETURN DISTINCT id ORDER BY id LIMIT 5 }}) AS level2
}
CALL (place, level2) {
  UNWIND level2 AS reached
  WITH place, reached.down AS down, reached.node AS from, reached.nearest AS nearest
  WHERE $hops >= 3
  MATCH (from)-[line:SUPPLIES]-(node:ChainNode)
  WHERE (startNode(line) = from) = down
  WITH place, down, node, collect(DISTINCT nearest) AS lists
  WHERE NOT EXISTS { (node)-[:LOCAL_STATE {state: 'PRESENT'}]->(place) }
  RETURN collect({down: down, node: node,
                  nearest: COLLECT { UNWIND lists AS list UNWIND list AS id
                                     RETURN DISTINCT id ORDER BY id LIMIT 5 }}) AS level3
}
CALL (place, level3) {
  UNWIND level3 AS reached
  WITH place, reached.down AS down, reached.node AS from, reached.nearest AS nearest
  WHERE $hops >= 4
  MATCH (from)-[line:SUPPLIES]-(node:ChainNode)
  WHERE (startNode(line) = from) = down
  WITH place, down, node, collect(DISTINCT nearest) AS lists
  WHERE NOT EXISTS { (node)-[:LOCAL_STATE {state: 'PRESENT'}]->(place) }
  RETURN collect({down: down, node: node,
                  nearest: COLLECT { UNWIND lists AS list UNWIND list AS id
                                     RETURN DISTINCT id ORDER BY id LIMIT 5 }}) AS level4
}
CALL (place, level4) {
  UNWIND level4 AS reached
  WITH place, reached.down AS down, reached.node AS from, reached.nearest AS nearest
  WHERE $hops >= 5
  MATCH (from)-[line:SUPPLIES]-(node:ChainNode)
  WHERE (startNode(line) = from) = down
  WITH place, down, node, collect(DISTINCT nearest) AS lists
  WHERE NOT EXISTS { (node)-[:LOCAL_STATE {state: 'PRESENT'}]->(place) }
  RETURN collect({down: down, node: node,
                  nearest: COLLECT { UNWIND lists AS list UNWIND list AS id
                                     RETURN DISTINCT id ORDER BY id LIMIT 5 }}) AS level5
}
CALL (place, level5) {
  UNWIND level5 AS reached
  WITH place, reached.down AS down, reached.node AS from, reached.nearest AS nearest
  WHERE $hops >= 6
  MATCH (from)-[line:SUPPLIES]-(node:ChainNode)
  WHERE (startNode(line) = from) = down
  WITH place, down, node, collect(DISTINCT nearest) AS lists
  WHERE NOT EXISTS { (node)-[:LOCAL_STATE {state: 'PRESENT'}]->(place) }
  RETURN collect({down: down, node: node,
                  nearest: COLLECT { UNWIND lists AS list UNWIND list AS id
                                     RETURN DISTINCT id ORDER BY id LIMIT 5 }}) AS level6
}
UNWIND level1 + level2 + level3 + level4 + level5 + level6 AS reached
WITH place, reached.node AS node,
     head(collect(CASE WHEN reached.down THEN reached.nearest END)) AS above,
     head(collect(CASE WHEN NOT reached.down THEN reached.nearest END)) AS below
WHERE above IS NOT NULL AND below IS NOT NULL
MATCH (node)-[:LOCAL_STATE {state: 'ABSENT'}]->(place)
RETURN node.id AS id, above, below
ORDER BY id
