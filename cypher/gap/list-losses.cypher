// For 收缩: nodes that lost trusted local capacity since a day, and the capacity they had before: what their suppliers have now, plus
// what those shrank by, plus what makers lost since then had. beforeWanYuan is null when any of these is unknown.
// params:  place, since, tau
// returns: node, beforeWanYuan
// mode:    read
MATCH (place:Place {code: $place})
MATCH (place)<-[state:LOCAL_STATE]-(node:ChainNode)
WHERE state.lossAt >= $since
CALL (place, state, node) {
  UNWIND state.makers AS maker
  MATCH (firm:Firm {id: maker})-[makes:PRODUCES]->(node)
  WITH firm, max(coalesce(makes.confidence, 0.0)) >= $tau AS trusted, max(makes.capacityWanYuan) AS capacity,
       max(makes.shrunkAt) AS shrunkAt, max(makes.capacityBefore) AS former,
       EXISTS { (firm)-[:LOCATED_IN]->(:Place)-[:PART_OF]->{0,4}(place) } AS here,
       head(COLLECT { MATCH (firm)-[left:LEFT]->(:Place)-[:PART_OF]->{0,4}(place)
                      RETURN left.at ORDER BY left.at DESC }) AS leftAt
  WHERE trusted
  WITH CASE WHEN here AND firm.status = 'ACTIVE' AND shrunkAt >= $since THEN coalesce(former, -1.0)
            WHEN here AND firm.status = 'ACTIVE' THEN coalesce(capacity, -1.0)
            WHEN here AND firm.status IN ['CLOSED', 'SUSPENDED', 'RESTRUCTURING', 'MOVED'] AND firm.closedAt >= $since
              THEN coalesce(capacity, -1.0)
            WHEN NOT here AND leftAt >= $since THEN coalesce(capacity, -1.0)
            ELSE 0.0 END AS had
  RETURN collect(had) AS parts
}
RETURN node.id AS node,
       CASE WHEN none(part IN parts WHERE part < 0) THEN reduce(sum = 0.0, part IN parts | sum + part) END AS beforeWanYuan
ORDER BY node
