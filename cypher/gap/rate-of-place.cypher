// Local supporting rate by category (品类口径本地配套率) of a whole place: satisfied demand lines / demand lines, lines
// shared by chains counted once. No lines: no rate.
// params:  place
// returns: lines, satisfied
// mode:    read
MATCH (place:Place {code: $place})
OPTIONAL MATCH (place)<-[:LOCAL_STATE {state: 'PRESENT'}]-(needs:ChainNode)<-[line:SUPPLIES {required: true}]-(input:ChainNode)
WHERE input <> needs
WITH place, needs, coalesce('alt:' + line.altGroup, 'one:' + input.id) AS groupKey, collect(DISTINCT input) AS group
WHERE needs IS NOT NULL
WITH needs, COLLECT { UNWIND group AS member WITH member.id AS id ORDER BY id RETURN id } AS members,
     any(member IN group WHERE EXISTS { (member)-[:LOCAL_STATE {state: 'PRESENT'}]->(place) }) AS satisfied
WITH DISTINCT needs, members, satisfied
RETURN count(*) AS lines, count(CASE WHEN satisfied THEN 1 END) AS satisfied
