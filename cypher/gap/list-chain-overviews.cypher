// The chains at a place: nodes by state, break points (断点), and the supporting rate by category (品类口径本地配套率) over
// the lines that belong to the chain.
// params:  place, chain
// returns: id, name, description, nodes, present, absent, unknown, breaks, lines, satisfied
// mode:    read
MATCH (place:Place {code: $place})
CALL (place) {
  OPTIONAL MATCH (place)<-[:LOCAL_STATE {state: 'PRESENT'}]-(needs:ChainNode)<-[line:SUPPLIES {required: true}]-(input:ChainNode)
  WHERE input <> needs
  WITH place, needs, line.chain AS chain, coalesce('alt:' + line.altGroup, 'one:' + input.id) AS groupKey,
       collect(DISTINCT input) AS group
  WHERE needs IS NOT NULL
  WITH chain, needs, COLLECT { UNWIND group AS member WITH member.id AS id ORDER BY id RETURN id } AS members,
       any(member IN group WHERE EXISTS { (member)-[:LOCAL_STATE {state: 'PRESENT'}]->(place) }) AS satisfied
  WITH DISTINCT chain, needs, members, satisfied
  WITH chain, count(*) AS lines, count(CASE WHEN satisfied THEN 1 END) AS satisfied
  RETURN collect({chain: chain, lines: lines, satisfied: satisfied}) AS sums
}
CALL (place) {
  OPTIONAL MATCH (place)<-[:LOCAL_STATE {state: 'PRESENT'}]-(needs:ChainNode)<-[line:SUPPLIES {required: true}]-(input:ChainNode)
  WHERE input <> needs
  WITH place, needs, coalesce('alt:' + line.altGroup, 'one:' + input.id) AS groupKey, collect(DISTINCT input) AS group
  WHERE none(member IN group WHERE EXISTS { (member)-[:LOCAL_STATE {state: 'PRESENT'}]->(place) })
  UNWIND group AS gap
  WITH DISTINCT place, gap
  WHERE EXISTS { (gap)-[:LOCAL_STATE {state: 'ABSENT'}]->(place) }
  RETURN collect(gap) AS gaps
}
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
WITH chain, nodes, present, absent, unknown, head([sum IN sums WHERE sum.chain = chain.id]) AS sum,
     size([gap IN gaps WHERE EXISTS { (gap)-[:IN_CHAIN]->(chain) }]) AS breaks
RETURN chain.id AS id, chain.name AS name, chain.description AS description, nodes, present, absent, unknown, breaks,
       coalesce(sum.lines, 0) AS lines, coalesce(sum.satisfied, 0) AS satisfied
ORDER BY chain.position, id
