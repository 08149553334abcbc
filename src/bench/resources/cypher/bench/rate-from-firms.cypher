// A better statement without LOCAL_STATE: starts from the firms of the place instead of the producers of each node. For
// comparison only.
// params:  place, tau
// returns: present, lines, satisfied, breaks
// mode:    read
MATCH (place:Place {code: $place})<-[:PART_OF]-{0,4}(:Place)<-[:LOCATED_IN]-(firm:Firm)-[makes:PRODUCES]->(node:ChainNode)
WITH node, max(firm.status = 'ACTIVE' AND coalesce(makes.confidence, 0.0) >= $tau) AS supplied,
     max(firm.status = 'UNVERIFIED' OR firm.status = 'ACTIVE' AND coalesce(makes.confidence, 0.0) < $tau) AS open
WITH collect(CASE WHEN supplied THEN node END) AS present, collect(CASE WHEN NOT supplied AND open THEN node END) AS open
UNWIND present AS needs
MATCH (needs)<-[line:SUPPLIES {required: true}]-(input:ChainNode)
WHERE input <> needs
WITH present, open, needs, coalesce('alt:' + line.altGroup, 'one:' + input.id) AS groupKey,
     collect(DISTINCT input) AS group
WITH present, open, needs, group,
     COLLECT { UNWIND group AS member WITH member.id AS id ORDER BY id RETURN id } AS members
WITH present, open, needs, members, any(member IN collect(group)[0] WHERE member IN present) AS satisfied,
     collect(group)[0] AS group
WITH size(present) AS present, count(*) AS lines, count(CASE WHEN satisfied THEN 1 END) AS satisfied,
     collect(CASE WHEN NOT satisfied THEN [member IN group WHERE NOT member IN open
                                           AND (member.surveyedAt IS NOT NULL OR EXISTS { (member)<-[:PRODUCES]-() })]
             END) AS gapsByLine
RETURN present, lines, satisfied,
       size(COLLECT { UNWIND gapsByLine AS gaps UNWIND gaps AS gap RETURN DISTINCT gap.id }) AS breaks
