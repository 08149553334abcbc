// Weak nodes (薄弱环节): present nodes with at least one of these causes.
// CONCENTRATED: the supply of g*, the most critical group of required inputs that the node is in (`members`, its criticality
// 关键度 is `crit`), has a concentration (集中度, HHI) of at least weakHhi, and losing the group would matter (crit > 0).
// LOW_QUOTIENT: the location quotient (区位商) of the node here is known and below weakQuotient.
// NO_QUALITY: the tags of all local suppliers are known, and none says more of their quality than that of a firm without
// quality tag (0.3).
// HHI is over the local supply of all members; a firm that makes several of them counts once, with the sum. By capacity
// when all capacities are known, else by equal shares; of one member alone, LOCAL_STATE has it. critical: g* of every present node, from the structure of its
// chains; crit null counts as 0.
// params:  place, critical, weakHhi, weakQuotient
// returns: id, hhi, crit, members, quotient, quality, tagsKnown, firms, causes
// mode:    read
MATCH (place:Place {code: $place})
UNWIND $critical AS group
MATCH (node:ChainNode {id: group.node})-[state:LOCAL_STATE {state: 'PRESENT'}]->(place)
CALL (place, group) {
  UNWIND group.members AS memberId
  WITH DISTINCT place, memberId
  MATCH (:ChainNode {id: memberId})-[supply:LOCAL_STATE {state: 'PRESENT'}]->(place)
  RETURN collect(supply) AS supplies
}
CALL (supplies) {
  UNWIND CASE WHEN size(supplies) = 1 THEN [] ELSE supplies END AS supply
  UNWIND range(0, size(supply.firms) - 1) AS number
  WITH supply.firms[number] AS firm,
       CASE WHEN supply.capacities[number] >= 0 THEN supply.capacities[number] END AS capacity
  WITH firm, CASE WHEN count(*) = count(capacity) THEN sum(capacity) END AS capacity
  WITH collect({capacity: capacity}) AS makers
  WITH makers, reduce(sum = 0.0, maker IN makers | sum + maker.capacity) AS total
  RETURN size(makers) AS together,
         CASE WHEN total > 0
              THEN round(reduce(sum = 0.0, maker IN makers | sum + (maker.capacity / total) * (maker.capacity / total)), 12)
              WHEN size(makers) > 0 THEN 1.0 / size(makers) END AS hhiTogether
}
WITH place, group, node, state, CASE WHEN size(supplies) = 1 THEN head(supplies).p ELSE together END AS firms,
     CASE WHEN size(supplies) = 1 THEN round(head(supplies).hhi, 12) ELSE hhiTogether END AS hhi
WITH group.node AS id, firms, hhi, coalesce(group.crit, 0.0) AS crit, group.members AS members,
     head(COLLECT { MATCH (node)-[quotient:QUOTIENT]->(place)
                    RETURN quotient.lq ORDER BY coalesce(quotient.asOf, '') DESC, quotient.lq }) AS quotient,
     state.quality AS quality, coalesce(state.tagsKnown, false) AS tagsKnown
WITH *, CASE WHEN hhi >= $weakHhi AND crit > 0 THEN ['CONCENTRATED'] ELSE [] END
        + CASE WHEN quotient < $weakQuotient THEN ['LOW_QUOTIENT'] ELSE [] END
        + CASE WHEN tagsKnown AND quality <= 0.3 THEN ['NO_QUALITY'] ELSE [] END AS causes
WHERE size(causes) > 0
RETURN id, hhi, crit, members, quotient, quality, tagsKnown, firms, causes
ORDER BY id
