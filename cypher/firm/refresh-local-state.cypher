// State of chain nodes (环节状态) at places where it is kept: the one definition of PRESENT 有 / ABSENT 缺 / UNKNOWN 待核实.
// A local maker that operates and whose link is trusted (confidence >= tau) is supply. A local maker whose status was
// never checked (未核实), or whose link is only inferred, leaves the node open: never present, never a confirmed gap.
// A maker under construction (在建) is stated as a reason but is not supply yet. No maker known anywhere: no data.
// Capacities are in 万元 a year, quality (企业质量) is 1 for 小巨人 and 单项冠军, .8 for 专精特新, .6 for 高新, .5 for 规上, .3 for a firm
// with other tags only; -1 stands for unknown. lostAt and lossAt say when a maker was last lost, or lost or shrunk (收缩).
// What each local maker says is kept beside its id (makerStatuses and so on, in the order of makers: supply and best evidence first),
// so that when a few firms change only these are read, and the cost does not follow all makers of the node. firms: those of the row
// whose record or link may have changed, newcomers and leavers among them; null: all that are listed.
// loss…: of the trusted makers that are gone on a known day, or supply and shrunk, which firm, when it went ('' when it did not),
// when it shrank, its capacity now and what it was before shrinking. stamp is the version of the graph.
// places null: all places whose states are kept.
// params:  rows, places, tau
// returns: -
// mode:    write LOCAL_STATE
OPTIONAL MATCH (graph:GraphVersion {id: 'graph'})
WITH coalesce(graph.version, 0) AS version
MATCH (place:Place)
WHERE place.trackedTau IS NOT NULL AND ($places IS NULL OR place.code IN $places)
UNWIND $rows AS row
MATCH (node:ChainNode {id: row.node})
MERGE (node)-[state:LOCAL_STATE]->(place)
WITH version, node, place, state, row.firms AS firms, coalesce(state.makers, []) AS makers,
     coalesce(state.makerStatuses, []) AS statuses, coalesce(state.makersHere, []) AS heres, state.makerConfidences AS confidences,
     state.makerCapacities AS capacities, state.makerQualities AS qualities, state.makersGoneAt AS goneAts,
     state.makersShrunkAt AS shrunkAts, state.makerBefores AS befores,
     COUNT { (node)<-[:PRODUCES]-() } AS known, COUNT { (node)<-[:CLOSED_MAKER]-() } AS closed
WITH *, CASE WHEN firms IS NULL OR size(statuses) <> size(makers) OR size(heres) <> size(makers)
             THEN makers + [firm IN coalesce(firms, []) WHERE NOT firm IN makers]
             ELSE firms END AS asked
CALL (node, place, asked) {
  UNWIND asked AS maker
  MATCH (firm:Firm {id: maker})-[makes:PRODUCES]->(node)
  WITH place, firm, max(makes.confidence) AS confidence, max(makes.capacityWanYuan) AS capacity,
       max(makes.shrunkAt) AS shrunkAt, max(makes.capacityBefore) AS before
  WITH firm, confidence, capacity, shrunkAt, before,
       place.code IN COLLECT { MATCH (firm)-[:LOCATED_IN]->(:Place)-[:PART_OF]->{0,4}(at:Place) RETURN at.code } AS here,
       COLLECT { MATCH (firm)-[left:LEFT]->(:Place)-[:PART_OF]->{0,4}(at:Place)
                 WHERE at = place
                 RETURN coalesce(left.at, '') AS leftAt } AS departures
  WHERE here OR size(departures) > 0
  RETURN collect({id: firm.id, here: here, status: CASE WHEN here THEN firm.status ELSE 'MOVED' END,
                  confidence: coalesce(toFloat(confidence), -1.0), capacity: coalesce(toFloat(capacity), -1.0),
                  goneAt: CASE WHEN here THEN coalesce(firm.closedAt, '')
                               ELSE reduce(last = '', leftAt IN departures | CASE WHEN leftAt > last THEN leftAt ELSE last END) END,
                  shrunkAt: coalesce(shrunkAt, ''), before: coalesce(toFloat(before), -1.0),
                  quality: CASE WHEN size(coalesce(firm.tags, [])) = 0 THEN -1.0
                                WHEN any(tag IN firm.tags WHERE tag CONTAINS '小巨人' OR tag CONTAINS '单项冠军') THEN 1.0
                                WHEN any(tag IN firm.tags WHERE tag CONTAINS '专精特新') THEN 0.8
                                WHEN any(tag IN firm.tags WHERE tag CONTAINS '高新') THEN 0.6
                                WHEN any(tag IN firm.tags WHERE tag CONTAINS '规上') THEN 0.5
                                ELSE 0.3 END}) AS read
}
WITH *, read + [i IN range(0, size(makers) - 1) WHERE NOT makers[i] IN asked |
                {id: makers[i], here: heres[i], status: statuses[i], confidence: confidences[i], capacity: capacities[i],
                 goneAt: goneAts[i], shrunkAt: shrunkAts[i], before: befores[i], quality: qualities[i]}] AS listed
CALL (listed) {
  UNWIND listed AS maker
  WITH maker, CASE WHEN maker.confidence < 0 THEN 0.0 ELSE maker.confidence END >= $tau AS trusted,
       maker.status IN ['CLOSED', 'MOVED', 'SUSPENDED', 'RESTRUCTURING'] AS gone
  ORDER BY maker.id
  RETURN collect(maker {.*, trusted: trusted, gone: gone, supply: maker.status = 'ACTIVE' AND trusted,
                        loss: trusted AND (gone AND maker.goneAt <> '' OR maker.status = 'ACTIVE' AND maker.shrunkAt <> '')}) AS byId,
         max(CASE WHEN gone AND trusted AND maker.goneAt <> '' THEN maker.goneAt END) AS lostAt,
         max(CASE WHEN trusted AND NOT gone AND maker.shrunkAt <> '' THEN maker.shrunkAt END) AS shrunkAt
}
WITH version, node, place, state, known, closed, byId, lostAt, shrunkAt,
     [maker IN byId WHERE maker.supply] AS supply, [maker IN byId WHERE maker.loss] AS losses,
     COLLECT { UNWIND byId AS maker
               WITH maker ORDER BY maker.supply DESC, maker.confidence DESC, maker.id
               RETURN maker } AS ranked,
     size([maker IN byId WHERE maker.here AND maker.status <> 'CLOSED']) AS openHere,
     size([maker IN byId WHERE maker.status = 'ACTIVE' AND NOT maker.trusted]) AS weak,
     size([maker IN byId WHERE maker.status = 'UNVERIFIED']) AS unverified,
     size([maker IN byId WHERE maker.status = 'UNDER_CONSTRUCTION']) AS building,
     size([maker IN byId WHERE maker.gone]) AS lost
WITH *, size(supply) AS p, known - closed - openHere AS outside, [maker IN supply | maker.capacity] AS capacities,
     [maker IN supply | maker.quality] AS qualities
WITH *, reduce(sum = 0.0, capacity IN capacities | sum + capacity) AS total,
     all(capacity IN capacities WHERE capacity >= 0) AS measured
SET state.makers = [maker IN ranked | maker.id], state.makersHere = [maker IN ranked | maker.here],
    state.makerStatuses = [maker IN ranked | maker.status], state.makerConfidences = [maker IN ranked | maker.confidence],
    state.makerCapacities = [maker IN ranked | maker.capacity], state.makerQualities = [maker IN ranked | maker.quality],
    state.makersGoneAt = [maker IN ranked | maker.goneAt], state.makersShrunkAt = [maker IN ranked | maker.shrunkAt],
    state.makerBefores = [maker IN ranked | maker.before],
    state.firms = [maker IN supply | maker.id], state.capacities = capacities, state.qualities = qualities, state.p = p,
    state.stamp = version, state.openHere = openHere, state.outside = outside, state.weak = weak, state.unverified = unverified, state.building = building,
    state.lost = lost, state.lostAt = lostAt,
    state.lossFirms = [loss IN losses | loss.id],
    state.lossGoneAts = [loss IN losses | CASE WHEN loss.gone THEN loss.goneAt ELSE '' END],
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
