// Break points (断点): absent nodes in the group of an unsatisfied demand line. CONFIRMED when all members of such a line
// are absent, SUSPECTED when an alternative is still unknown (待核实). With what they block and how many outside firms
// make them. Filters may be null.
// Each line says what its pull (拉力) is made of: the share that the supply line states for the gap (null when none does),
// and the number of groups of required inputs that the needing node has. What the local suppliers of the needing node buy is
// told by list-purchases.
// params:  place, chain, nodes, certainty, text
// returns: id, name, stage, kind, chains, certainty, blocks, lines, outside, reasons
// mode:    read
MATCH (place:Place {code: $place})
MATCH (place)<-[:LOCAL_STATE {state: 'PRESENT'}]-(needs:ChainNode)<-[line:SUPPLIES {required: true}]-(input:ChainNode)
WHERE input <> needs
  AND ($nodes IS NULL OR EXISTS { MATCH (wanted:ChainNode)-[:SUPPLIES {required: true}]->(needs) WHERE wanted.id IN $nodes })
WITH place, needs, coalesce('alt:' + line.altGroup, 'one:' + input.id) AS groupKey, input, max(line.share) AS share
MATCH (input)-[state:LOCAL_STATE]->(place)
WITH place, needs, groupKey, input, state.state AS state, share
ORDER BY input.id
WITH place, needs, groupKey,
     collect({id: input.id, name: input.name, unknown: state = 'UNKNOWN'}) AS members,
     collect({node: input, state: state, share: share}) AS inputs
WITH place, needs, count(DISTINCT [member IN members | member.id]) AS groups,
     collect(CASE WHEN none(input IN inputs WHERE input.state = 'PRESENT')
                  THEN {members: members, inputs: inputs} END) AS missing
WHERE size(missing) > 0
UNWIND missing AS line
UNWIND line.inputs AS input
WITH place, needs, groups, line.members AS members, input.node AS gap, input.share AS share
WHERE input.state = 'ABSENT'
WITH place, needs, groups, members, gap, max(share) AS share
ORDER BY needs.id, members[0].id, size(members), [member IN members | member.id]
WITH place, gap, collect(DISTINCT needs) AS blocked,
     collect({node: needs.id, members: members, share: share, groups: groups}) AS lines,
     CASE WHEN any(certain IN collect(none(member IN members WHERE member.unknown)) WHERE certain)
          THEN 'CONFIRMED' ELSE 'SUSPECTED' END AS certainty
MATCH (gap)-[state:LOCAL_STATE {state: 'ABSENT'}]->(place)
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
       lines, state.outside AS outside, state.reasons AS reasons
ORDER BY certainty, size(blocked) DESC, id
