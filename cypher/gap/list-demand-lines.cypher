// Demand lines (需求线): a locally present node needs one group of required inputs; members of a group substitute each
// other. A line is satisfied (已配套) when a member is present. Lines with the same node and members count once.
// chain narrows to the edges of one chain, node to the lines of one node; both may be null.
// params:  place, chain, node
// returns: node, members, satisfied, unknown, altGroup
// mode:    read
MATCH (place:Place {code: $place})
MATCH (needs:ChainNode)-[:LOCAL_STATE {state: 'PRESENT'}]->(place)
WHERE $node IS NULL OR needs.id = $node
MATCH (needs)<-[line:SUPPLIES {required: true}]-(input:ChainNode)
WHERE input <> needs AND ($chain IS NULL OR line.chain = $chain)
WITH place, needs, coalesce('alt:' + line.altGroup, 'one:' + input.id) AS groupKey, line.altGroup AS altGroup,
     collect(DISTINCT input) AS group
WITH needs, altGroup,
     COLLECT { UNWIND group AS member WITH member.id AS id ORDER BY id RETURN id } AS members,
     any(member IN group WHERE EXISTS { (member)-[:LOCAL_STATE {state: 'PRESENT'}]->(place) }) AS satisfied,
     COLLECT { UNWIND group AS member
               WITH member WHERE EXISTS { (member)-[:LOCAL_STATE {state: 'UNKNOWN'}]->(place) }
               WITH member.id AS id ORDER BY id RETURN id } AS unknown
WITH needs.id AS node, members, satisfied, unknown, max(altGroup) AS altGroup
RETURN node, members, satisfied, unknown, altGroup
ORDER BY node, members[0], size(members)
