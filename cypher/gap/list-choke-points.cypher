// Choke points (卡点): nodes that a demand line needs and that hardly anybody makes. All their makers are known
// (producersComplete), at most chokeProducers of them operate, anywhere, and there is a line in which no alternative has
// chokeAlternatives or more known operating makers: such a line hangs on this node, though another may not. These are the
// lines returned. A maker counts when its link is trusted (confidence >= tau). Concentration (集中度, HHI) of the makers and
// of their provinces (地区), by capacity when all capacities are known, else by equal shares; a maker whose province nobody
// knows is a region of its own. Null without makers. Of some nodes only, or of all when nodes is null.
// params:  place, tau, chokeProducers, chokeAlternatives, nodes
// returns: id, producers, hhiFirm, hhiRegion, lines
// mode:    read
MATCH (place:Place {code: $place})
MATCH (node:ChainNode)-[:LOCAL_STATE]->(place)
WHERE node.producersComplete AND ($nodes IS NULL OR node.id IN $nodes) AND EXISTS {
  MATCH (node)-[:SUPPLIES {required: true}]->(needs:ChainNode)-[:LOCAL_STATE {state: 'PRESENT'}]->(place)
  WHERE needs <> node
}
WITH place, node
WHERE COUNT { MATCH (node)<-[makes:PRODUCES]-(firm:Firm {status: 'ACTIVE'})
              WHERE makes.confidence >= $tau
              RETURN DISTINCT firm LIMIT toInteger($chokeProducers) + 2 } <= $chokeProducers
CALL (node) {
  OPTIONAL MATCH (node)<-[makes:PRODUCES]-(firm:Firm {status: 'ACTIVE'})
  WHERE makes.confidence >= $tau
  WITH firm, max(makes.capacityWanYuan) AS capacity
  RETURN [maker IN collect({firm: firm, capacity: capacity}) WHERE maker.firm IS NOT NULL] AS makers
}
CALL (place, node) {
  MATCH (node)-[line:SUPPLIES {required: true}]->(needs:ChainNode)-[:LOCAL_STATE {state: 'PRESENT'}]->(place)
  WHERE needs <> node
  WITH DISTINCT node, needs, line.altGroup AS altGroup
  CALL (node, needs, altGroup) {
    OPTIONAL MATCH (needs)<-[:SUPPLIES {required: true, altGroup: altGroup}]-(member:ChainNode)
    WHERE member <> needs AND member <> node
    RETURN collect(DISTINCT member) AS alternatives
  }
  WITH node, needs, alternatives
  WHERE none(member IN alternatives
             WHERE COUNT { MATCH (member)<-[makes:PRODUCES]-(firm:Firm {status: 'ACTIVE'})
                           WHERE makes.confidence >= $tau
                           RETURN DISTINCT firm LIMIT toInteger($chokeAlternatives) } >= $chokeAlternatives)
  WITH DISTINCT needs.id AS needsId, COLLECT { UNWIND alternatives + node AS member RETURN member.id ORDER BY member.id } AS members
  ORDER BY needsId, members
  RETURN collect({node: needsId, members: members}) AS lines
}
WITH node, makers, lines, reduce(sum = 0.0, maker IN makers | sum + maker.capacity) AS total
WHERE size(lines) > 0
WITH node, makers, lines,
     [maker IN makers | {firm: maker.firm, share: CASE WHEN total > 0 THEN maker.capacity / total
                                                      ELSE 1.0 / size(makers) END}] AS shares
CALL (shares) {
  UNWIND shares AS maker
  WITH CASE WHEN maker.firm.province > '' THEN 'province:' + maker.firm.province ELSE 'firm:' + maker.firm.id END AS region,
       sum(maker.share) AS share
  RETURN CASE WHEN count(*) > 0 THEN round(sum(share * share), 12) END AS hhiRegion
}
RETURN node.id AS id, size(makers) AS producers,
       CASE WHEN size(makers) > 0
            THEN round(reduce(sum = 0.0, maker IN shares | sum + maker.share * maker.share), 12) END AS hhiFirm,
       hhiRegion, lines
ORDER BY id
