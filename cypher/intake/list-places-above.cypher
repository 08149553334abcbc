// Some places and all places they are part of, from the largest down; combinations of places are left out.
// params:  codes
// returns: code, name, level, parent, home
// mode:    read
MATCH (member:Place)-[:PART_OF]->{0,4}(place:Place)
WHERE member.code IN $codes AND coalesce(place.level, '') <> 'COMBINATION'
WITH DISTINCT place
RETURN place.code AS code, place.name AS name, place.level AS level,
       head(COLLECT { MATCH (place)-[:PART_OF]->(parent:Place)
                      WHERE coalesce(parent.level, '') <> 'COMBINATION'
                      RETURN parent.code ORDER BY parent.code }) AS parent,
       place.home AS home
ORDER BY code
