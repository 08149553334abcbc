// The baseline: states, demand lines, break points and rate of a place without LOCAL_STATE. It counts the local producers of
// every node by the path from each producer to the place.
// params:  place, tau
// returns: present, lines, satisfied, breaks
// mode:    read
MATCH (place:Place {code: $place})
MATCH (node:ChainNode)
CALL (node, place) {
  OPTIONAL MATCH (firm:Firm)-[makes:PRODUCES]->(node)
  WITH firm, coalesce(makes.confidence, 0.0) >= $tau AS trusted,
       EXISTS { (firm)-[:LOCATED_IN]->(:Place)-[:PART_OF]->{0,4}(place) } AS local
  RETURN count(DISTINCT firm) AS known,
         count(DISTINCT CASE WHEN local AND trusted AND firm.status = 'ACTIVE' THEN firm END) AS p,
         count(DISTINCT CASE WHEN local AND (firm.status = 'UNVERIFIED' OR firm.status = 'ACTIVE' AND NOT trusted)
                             THEN firm END) AS open
}
WITH node, p, open = 0 AND (known > 0 OR node.surveyedAt IS NOT NULL) AS certain
WITH collect(CASE WHEN p > 0 THEN node END) AS present, collect(CASE WHEN p = 0 AND certain THEN node END) AS absent
UNWIND present AS needs
MATCH (needs)<-[line:SUPPLIES {required: true}]-(input:ChainNode)
WHERE input <> needs
WITH present, absent, needs, coalesce('alt:' + line.altGroup, 'one:' + input.id) AS groupKey,
     collect(DISTINCT input) AS group
WITH present, absent, needs, group,
     COLLECT { UNWIND group AS member WITH member.id AS id ORDER BY id RETURN id } AS members
WITH present, absent, needs, members, any(member IN collect(group)[0] WHERE member IN present) AS satisfied,
     collect(group)[0] AS group
WITH size(present) AS present, count(*) AS lines, count(CASE WHEN satisfied THEN 1 END) AS satisfied,
     collect(CASE WHEN NOT satisfied THEN [member IN group WHERE member IN absent] END) AS open
RETURN present, lines, satisfied,
       size(COLLECT { UNWIND open AS gaps UNWIND gaps AS gap RETURN DISTINCT gap.id }) AS breaks
