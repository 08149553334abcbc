// Break points (断点): absent nodes in the group of an unsatisfied demand line. CONFIRMED when all members of such a line
// are absent, SUSPECTED when an alternative is still unknown (待核实). With what they block and how many outside firms
// make them. Filters may be null.
// params:  place, chain, nodes, certainty, text
// returns: id, name, stage, kind, chains, certainty, blocks, lines, outside, reasons
// mode:    read
MATCH (place:Place {code: $place})
MATCH (place)<-[:LOCAL_STATE {state: 'PRESENT'}]-(needs:ChainNode)<-[line:SUPPLIES {required: true}]-(input:ChainNode)
WHERE input <> needs
WITH place, needs, coalesce('alt:' + line.altGroup, 'one:' + input.id) AS groupKey, collect(DISTINCT input) AS group
WHERE none(member IN group WHERE EXISTS { (member)-[:LOCAL_STATE {state: 'PRESENT'}]->(place) })
WITH place, needs,
     COLLECT { UNWIND group AS member WITH member ORDER BY member.id
               RETURN {id: member.id, name: member.name,
                       unknown: EXISTS { (member)-[:LOCAL_STATE {state: 'UNKNOWN'}]->(place) }} } AS members, group
UNWIND group AS gap
MATCH (gap)-[state:LOCAL_STATE {state: 'ABSENT'}]->(place)
WITH gap, state, collect(DISTINCT needs) AS blocked,
     collect(DISTINCT {node: needs.id, members: members}) AS lines,
     CASE WHEN any(certain IN collect(none(member IN members WHERE member.unknown)) WHERE certain)
          THEN 'CONFIRMED' ELSE 'SUSPECTED' END AS certainty
WITH gap, state, blocked, lines, certainty,
     COLLECT { MATCH (gap)-[:IN_CHAIN]->(chain:Chain) WITH chain ORDER BY chain.id
               RETURN {id: chain.id, name: chain.name} } AS chains
WHERE ($chain IS NULL OR any(chain IN chains WHERE chain.id = $chain))
  AND ($nodes IS NULL OR gap.id IN $nodes)
  AND ($certainty IS NULL OR certainty = $certainty)
  AND ($text IS NULL OR toLower(gap.name + ' ' + gap.id + ' ' + coalesce(gap.searchText, '')) CONTAINS toLower($text))
RETURN gap.id AS id, gap.name AS name, gap.stage AS stage, gap.kind AS kind, chains, certainty,
       COLLECT { UNWIND blocked AS node WITH node ORDER BY node.id
                 RETURN {id: node.id, name: node.name,
                         chain: head(COLLECT { MATCH (node)-[:IN_CHAIN]->(chain:Chain) RETURN chain.id ORDER BY chain.id })}
               } AS blocks,
       COLLECT { UNWIND lines AS line WITH line ORDER BY line.node, line.members[0].id, size(line.members) RETURN line } AS lines,
       state.outside AS outside, state.reasons AS reasons
ORDER BY certainty, size(blocked) DESC, id
