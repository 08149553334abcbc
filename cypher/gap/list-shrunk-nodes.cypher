// Shrunk nodes (收缩): present, and local capacity now is at most a share of what it was at the start of the window. Before =
// capacity of today's supply + what local makers shrank by since then + the capacity of makers lost since then (closed,
// suspended, or gone to another place). A node is left out where a capacity that counts for either is unknown. With
// the losses; a firm that shrank and then closed is one loss, dated by the closing. Only makers whose link is trusted. 万元 a year.
// Of some nodes only, or of all when nodes is null.
// params:  place, since, shrunkShare, nodes
// returns: id, beforeWanYuan, nowWanYuan, losses
// mode:    read
MATCH (place:Place {code: $place})
MATCH (place)<-[state:LOCAL_STATE {state: 'PRESENT'}]-(node:ChainNode)
WHERE state.lossAt >= $since AND state.capacity IS NOT NULL AND ($nodes IS NULL OR node.id IN $nodes)
CALL (state) {
  UNWIND range(0, size(coalesce(state.lossFirms, [])) - 1) AS i
  WITH state.lossFirms[i] AS firmId, state.lossGoneAts[i] AS goneAt, state.lossGoneAts[i] >= $since AS gone,
       CASE WHEN state.lossShrunkAts[i] >= $since THEN state.lossShrunkAts[i] END AS shrunkAt,
       CASE WHEN state.lossBefores[i] >= 0 THEN state.lossBefores[i] END AS capacityBefore,
       CASE WHEN state.lossCapacities[i] >= 0 THEN state.lossCapacities[i] END AS capacity
  WITH firmId, shrunkAt, goneAt, gone, CASE WHEN shrunkAt IS NULL THEN capacity ELSE capacityBefore END AS before,
       capacity AS after
  WHERE gone OR goneAt = '' AND shrunkAt IS NOT NULL
  WITH firmId, CASE WHEN gone THEN goneAt ELSE shrunkAt END AS at, before - CASE WHEN gone THEN 0.0 ELSE after END AS lost
  ORDER BY at, firmId
  RETURN collect({firm: firmId, at: at, lostWanYuan: lost}) AS losses, sum(lost) AS lost, count(*) = count(lost) AS known
}
WITH node, state, losses, state.capacity + lost AS before, lost
WHERE known AND lost > 0 AND state.capacity <= $shrunkShare * before
RETURN node.id AS id, before AS beforeWanYuan, state.capacity AS nowWanYuan, losses
ORDER BY id
