// One step along ties (关系) from firms, people and chambers of commerce: who buys from whom (采购), holds a share (持股), is a member (商会),
// works for whom (任职). local tells whether the step ends at a local firm, or at a person whose home (籍贯) is local. Whatever has more
// ties than mostTies is a hub and is not followed; of the others at most most steps each, the local ones first: no explosion.
// params:  place, firms, people, chambers, most, mostTies
// returns: fromKind, from, kind, id, name, type, outward, share, role, amountWanYuan, home, source, asOf, local
// mode:    read
MATCH (place:Place {code: $place})
CALL () {
  UNWIND $firms AS wanted MATCH (one:Firm {id: wanted}) RETURN one
  UNION
  UNWIND $people AS wanted MATCH (one:Person {id: wanted}) RETURN one
  UNION
  UNWIND $chambers AS wanted MATCH (one:Chamber {id: wanted}) RETURN one
}
WITH place, one
WHERE COUNT { (one)-[:BUYS_FROM|INVESTED_IN|MEMBER_OF|WORKS_FOR]-() } <= $mostTies
CALL (place, one) {
  MATCH (one)-[tie:BUYS_FROM|INVESTED_IN|MEMBER_OF|WORKS_FOR]-(other:Firm|Person|Chamber)
  WHERE NOT coalesce(other.status, 'ACTIVE') IN ['CLOSED', 'SUSPENDED']
  WITH place, one, other, type(tie) AS type, startNode(tie) = one AS outward, tie
  ORDER BY tie.source IS NULL, tie.asOf DESC, tie.source
  WITH place, one, other, type, outward, head(collect(tie)) AS tie
  WITH one, other, type, outward, tie,
       head(COLLECT { MATCH (other:Person)-[:NATIVE_OF]->(home:Place)-[:PART_OF]->{0,4}(place) RETURN home.name ORDER BY home.code }) AS home,
       EXISTS { MATCH (other:Firm)-[:LOCATED_IN]->(:Place)-[:PART_OF]->{0,4}(place) } AS here
  WITH other, type, outward, tie, home, here OR home IS NOT NULL AS local
  ORDER BY local DESC, other.id, type, outward
  LIMIT $most
  RETURN other, type, outward, tie, home, local
}
RETURN CASE WHEN one:Firm THEN 'FIRM' WHEN one:Person THEN 'PERSON' ELSE 'CHAMBER' END AS fromKind, one.id AS from,
       CASE WHEN other:Firm THEN 'FIRM' WHEN other:Person THEN 'PERSON' ELSE 'CHAMBER' END AS kind, other.id AS id, other.name AS name,
       type, outward, tie.share AS share, tie.role AS role, tie.amountWanYuan AS amountWanYuan, home, tie.source AS source, tie.asOf AS asOf, local
ORDER BY local DESC, fromKind, from, kind, id, type, outward
