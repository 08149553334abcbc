// Local firms one step from a gap (先问本地能不能做 / 转产): local supply of a node that shares an input with the gap node (a
// process 工艺, an equipment 装备 or anything else), or of the gap's own input or output. Firms that supply the gap node
// already are left out. users: nodes that the shared input goes into; one that everybody needs says little. For a
// neighbour via is the node the firm makes, and users is null. answer: what the firm said when it was asked.
// params:  node, place
// returns: id, name, park, reasons, answer
// mode:    read
MATCH (place:Place {code: $place})
MATCH (gap:ChainNode {id: $node})
OPTIONAL MATCH (gap)-[own:LOCAL_STATE]->(place)
WITH place, gap, coalesce(own.firms, []) AS makers
CALL (gap) {
  MATCH (gap)<-[:SUPPLIES]-(input:ChainNode)-[:SUPPLIES]->(made:ChainNode)
  WHERE input <> gap AND made <> gap AND made <> input
  RETURN DISTINCT made, input AS via,
         CASE input.kind WHEN 'process' THEN 'SAME_PROCESS' WHEN 'equipment' THEN 'SAME_EQUIPMENT' ELSE 'SAME_INPUT' END AS code,
         COUNT { MATCH (input)-[:SUPPLIES]->(user:ChainNode) WHERE user <> input RETURN DISTINCT user } AS users
  UNION
  MATCH (gap)-[:SUPPLIES]-(made:ChainNode)
  WHERE made <> gap
  RETURN DISTINCT made, made AS via, 'NEIGHBOUR' AS code, null AS users
}
MATCH (made)-[state:LOCAL_STATE {state: 'PRESENT'}]->(place)
UNWIND state.firms AS firmId
WITH place, gap, makers, made, via, code, users, firmId
ORDER BY firmId, code, via.id, made.id
WHERE NOT firmId IN makers
WITH place, gap, firmId, code, via, users, collect({id: made.id, name: made.name}) AS makes
ORDER BY firmId, code, via.id
WITH place, gap, firmId, collect({code: code, id: via.id, name: via.name, users: users, makes: makes}) AS reasons
MATCH (firm:Firm {id: firmId})
RETURN firmId AS id, firm.name AS name,
       head(COLLECT { MATCH (firm)-[:LOCATED_IN]->(park:Park)
                      WHERE EXISTS { (park)-[:PART_OF]->{0,4}(place) }
                      RETURN park.name ORDER BY park.id }) AS park,
       reasons,
       head(COLLECT { MATCH (firm)-[asked:ASKED]->(gap)
                      RETURN asked {.answer, .reason, .by, .at} }) AS answer
ORDER BY id
