// How many firms list-makers has in all.
// params:  node, place, local
// returns: total
// mode:    read
MATCH (place:Place {code: $place})
MATCH (firm:Firm)-[:PRODUCES]->(:ChainNode {id: $node})
WITH DISTINCT firm, EXISTS { (firm)-[:LOCATED_IN]->(:Place)-[:PART_OF]->{0,4}(place) } AS local
WHERE local = $local AND (local OR firm.status <> 'CLOSED')
RETURN count(firm) AS total
