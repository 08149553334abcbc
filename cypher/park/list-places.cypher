// Every place that holds a firm or a park, with the number of firms in it or below it; the data set's own place first.
// Combinations of places are left out.
// params:  -
// returns: code, name, level, parent, home, firms
// mode:    read
MATCH (place:Place)
WHERE coalesce(place.level, '') <> 'COMBINATION'
OPTIONAL MATCH (place)-[:PART_OF]->(parent:Place)
WHERE coalesce(parent.level, '') <> 'COMBINATION'
RETURN place.code AS code, place.name AS name, place.level AS level, parent.code AS parent,
       coalesce(place.home, false) AS home,
       COUNT { MATCH (place)<-[:PART_OF]-{0,4}(:Place)<-[:LOCATED_IN]-(firm:Firm) RETURN DISTINCT firm } AS firms
ORDER BY home DESC, code
