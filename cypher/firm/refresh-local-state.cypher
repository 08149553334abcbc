// State of chain nodes (环节状态) at places where it is kept: the one definition of PRESENT 有 / ABSENT 缺 / UNKNOWN 待核实.
// A local maker that operates and whose link is trusted (confidence >= tau) is supply. A local maker whose status was
// never checked (未核实), or whose link is only inferred, leaves the node open: never present, never a confirmed gap.
// A maker under construction (在建) is stated as a reason but is not supply yet. No maker known anywhere: no data.
// Capacities are in 万元 a year, quality (企业质量) is 1 for 小巨人 and 单项冠军, .8 for 专精特新, .6 for 高新, .5 for 规上, .3 for a firm
// with other tags only; -1 stands for unknown. lostAt and lossAt say when a maker was last lost, or lost or shrunk (收缩).
// Local makers are listed by note-local-makers and put in order here, supply and best evidence first, so the cost follows them
// and not all makers there are. loss…: of the trusted makers that are gone on a known day, or supply and shrunk, which firm, when
// it went ('' when it did not), when it shrank, its capacity now and what it was before shrinking. stamp is the version of the graph. places null: all places whose states are kept.
// params:  nodes, places, tau
// returns: -
// mode:    write LOCAL_STATE
OPTIONAL MATCH (graph:GraphVersion {id: 'graph'})
WITH coalesce(graph.version, 0) AS version
MATCH (place:Place)
WHERE place.trackedTau IS NOT NULL AND ($places IS NULL OR place.code IN $places)
UNWIND $nodes AS id
MATCH (node:ChainNode {id: id})
MERGE (node)-[state:LOCAL_STATE]->(place)
WITH version, node, place, state,
     COUNT { (node)<-[:PRODUCES]-() } AS known, COUNT { (node)<-[:CLOSED_MAKER]-() } AS closed
CALL (place) {
  MATCH (place)<-[:PART_OF]-{0,4}(part:Place)
  RETURN collect(DISTINCT part) AS parts
}
CALL (node, parts, state) {
  UNWIND coalesce(state.makers, []) AS maker
  MATCH (firm:Firm {id: maker})-[makes:PRODUCES]->(node)
  WITH parts, firm, max(makes.confidence) AS confidence, max(coalesce(makes.confidence, 0.0)) >= $tau AS trusted,
       max(makes.capacityWanYuan) AS capacity, max(makes.shrunkAt) AS shrunkAt, max(makes.capacityBefore) AS capacityBefore
  WITH parts, firm, confidence, trusted, capacity, shrunkAt, capacityBefore,
       EXISTS { MATCH (firm)-[:LOCATED_IN]->(at:Place) WHERE at IN parts } AS here
  CALL (firm, parts, here) {
    WITH firm, parts, here
    WHERE NOT here
    MATCH (firm)-[left:LEFT]->(from:Place)
    WHERE from IN parts
    RETURN max(left.at) AS leftAt
  }
  WITH firm, confidence, trusted, capacity, shrunkAt, capacityBefore, here, CASE WHEN here THEN firm.status ELSE 'MOVED' END AS status,
       CASE WHEN here THEN firm.closedAt ELSE leftAt END AS goneAt,
       CASE WHEN size(firm.tags) = 0 THEN -1.0
            WHEN any(tag IN firm.tags WHERE tag CONTAINS '小巨人' OR tag CONTAINS '单项冠军') THEN 1.0
            WHEN any(tag IN firm.tags WHERE tag CONTAINS '专精特新') THEN 0.8
            WHEN any(tag IN firm.tags WHERE tag CONTAINS '高新') THEN 0.6
            WHEN any(tag IN firm.tags WHERE tag CONTAINS '规上') THEN 0.5
            ELSE 0.3 END AS quality
  WITH firm, confidence, trusted, coalesce(capacity, -1.0) AS capacity, shrunkAt, capacityBefore, here, status, goneAt, quality,
       status IN ['CLOSED', 'MOVED', 'SUSPENDED', 'RESTRUCTURING'] AS gone
  WITH *, CASE WHEN trusted AND (gone AND goneAt IS NOT NULL OR status = 'ACTIVE' AND shrunkAt IS NOT NULL)
               THEN {firm: firm.id, goneAt: CASE WHEN gone THEN goneAt ELSE '' END, shrunkAt: coalesce(shrunkAt, ''),
                     capacity: capacity, before: coalesce(capacityBefore, -1.0)} END AS loss
  ORDER BY firm.id
  RETURN count(CASE WHEN here AND firm.status <> 'CLOSED' THEN 1 END) AS openHere,
         collect({id: firm.id, supply: status = 'ACTIVE' AND trusted, confidence: coalesce(confidence, -1.0)}) AS ranked,
         collect(CASE WHEN status = 'ACTIVE' AND trusted THEN firm.id END) AS firms,
         collect(CASE WHEN status = 'ACTIVE' AND trusted THEN capacity END) AS capacities,
         collect(CASE WHEN status = 'ACTIVE' AND trusted THEN quality END) AS qualities,
         count(CASE WHEN status = 'ACTIVE' AND NOT trusted THEN 1 END) AS weak,
         count(CASE WHEN status = 'UNVERIFIED' THEN 1 END) AS unverified,
         count(CASE WHEN status = 'UNDER_CONSTRUCTION' THEN 1 END) AS building,
         count(CASE WHEN gone THEN 1 END) AS lost,
         max(CASE WHEN gone AND trusted THEN goneAt END) AS lostAt,
         max(CASE WHEN trusted AND NOT gone THEN shrunkAt END) AS shrunkAt,
         collect(loss) AS losses
}
WITH *, size(firms) AS p, known - closed - openHere AS outside,
     reduce(sum = 0.0, capacity IN capacities | sum + capacity) AS total,
     all(capacity IN capacities WHERE capacity >= 0) AS measured
SET state.makers = COLLECT { UNWIND ranked AS maker
                             WITH maker ORDER BY maker.supply DESC, maker.confidence DESC, maker.id
                             RETURN maker.id },
    state.firms = firms, state.capacities = capacities, state.qualities = qualities, state.p = p,
    state.stamp = version, state.openHere = openHere, state.outside = outside, state.weak = weak, state.unverified = unverified, state.building = building,
    state.lost = lost, state.lostAt = lostAt,
    state.lossFirms = [loss IN losses | loss.firm], state.lossGoneAts = [loss IN losses | loss.goneAt],
    state.lossShrunkAts = [loss IN losses | loss.shrunkAt], state.lossCapacities = [loss IN losses | loss.capacity],
    state.lossBefores = [loss IN losses | loss.before],
    state.lossAt = CASE WHEN lostAt IS NULL OR shrunkAt > lostAt THEN shrunkAt ELSE lostAt END,
    state.capacity = CASE WHEN p > 0 AND measured THEN total END,
    state.hhi = CASE WHEN p = 0 THEN null
                     WHEN measured AND total > 0
                     THEN reduce(sum = 0.0, capacity IN capacities | sum + (capacity / total) * (capacity / total))
                     ELSE 1.0 / p END,
    state.quality = reduce(best = null, quality IN qualities |
                           CASE WHEN quality >= 0 AND (best IS NULL OR quality > best) THEN quality ELSE best END),
    state.tagsKnown = all(quality IN qualities WHERE quality >= 0),
    state.state = CASE
      WHEN p > 0 THEN 'PRESENT'
      WHEN unverified + weak > 0 THEN 'UNKNOWN'
      WHEN known > 0 OR node.surveyedAt IS NOT NULL THEN 'ABSENT'
      ELSE 'UNKNOWN'
    END,
    state.reasons =
      CASE WHEN p > 0 THEN ['ACTIVE_SUPPLY'] ELSE [] END +
      CASE WHEN building > 0 THEN ['UNDER_CONSTRUCTION'] ELSE [] END +
      CASE WHEN unverified > 0 THEN ['UNVERIFIED'] ELSE [] END +
      CASE WHEN weak > 0 THEN ['WEAK_EVIDENCE'] ELSE [] END +
      CASE WHEN lost > 0 THEN ['LOST'] ELSE [] END +
      CASE WHEN outside > 0 AND p + building + unverified + weak + lost = 0 THEN ['OUTSIDE_ONLY'] ELSE [] END +
      CASE WHEN known > 0 AND outside + p + building + unverified + weak + lost = 0 THEN ['ALL_CLOSED'] ELSE [] END +
      CASE WHEN known = 0 AND node.surveyedAt IS NOT NULL THEN ['SURVEYED'] ELSE [] END +
      CASE WHEN known = 0 AND node.surveyedAt IS NULL THEN ['NO_DATA'] ELSE [] END
