// The chains at a place: nodes by state, break points (断点), and the supporting rate by category (品类口径本地配套率) over
// the lines that belong to the chain.
// params:  place, chain
// returns: id, name, description, nodes, present, absent, unknown, breaks, lines, satisfied
// mode:    read
MATCH (place:Place {code: $place})
MATCH (chain:Chain)
WHERE $chain IS NULL OR chain.id = $chain
CALL (place, chain) {
  OPTIONAL MATCH (chain)<-[:IN_CHAIN]-(node:ChainNode)
  OPTIONAL MATCH (node)-[state:LOCAL_STATE]->(place)
  RETURN count(node) AS nodes,
         count(CASE WHEN state.state = 'PRESENT' THEN 1 END) AS present,
         count(CASE WHEN state.state = 'ABSENT' THEN 1 END) AS absent,
         count(CASE WHEN state.state = 'UNKNOWN' THEN 1 END) AS unknown
}
CALL (place, chain) {
  OPTIONAL MATCH (place)<-[:LOCAL_STATE {state: 'PRESENT'}]-(needs:ChainNode)
                 <-[line:SUPPLIES {required: true, chain: chain.id}]-(input:ChainNode)
  WHERE input <> needs
  WITH place, needs, coalesce('alt:' + line.altGroup, 'one:' + input.id) AS groupKey, collect(DISTINCT input) AS group
  WHERE needs IS NOT NULL
  WITH needs, COLLECT { UNWIND group AS member WITH member.id AS id ORDER BY id RETURN id } AS members,
       any(member IN group WHERE EXISTS { (member)-[:LOCAL_STATE {state: 'PRESENT'}]->(place) }) AS satisfied
  WITH DISTINCT needs, members, satisfied
  RETURN count(*) AS lines, count(CASE WHEN satisfied THEN 1 END) AS satisfied
}
CALL (place, chain) {
  OPTIONAL MATCH (chain)<-[:IN_CHAIN]-(gap:ChainNode)-[:LOCAL_STATE {state: 'ABSENT'}]->(place)
  WHERE EXISTS {
    MATCH (gap)-[line:SUPPLIES {required: true}]->(needs:ChainNode)-[:LOCAL_STATE {state: 'PRESENT'}]->(place)
    WHERE NOT EXISTS {
      MATCH (needs)<-[other:SUPPLIES {required: true}]-(alternative:ChainNode)-[:LOCAL_STATE {state: 'PRESENT'}]->(place)
      WHERE line.altGroup IS NOT NULL AND other.altGroup = line.altGroup AND alternative <> needs
    }
  }
  RETURN count(DISTINCT gap) AS breaks
}
RETURN chain.id AS id, chain.name AS name, chain.description AS description, nodes, present, absent, unknown, breaks,
       lines, satisfied
ORDER BY id
