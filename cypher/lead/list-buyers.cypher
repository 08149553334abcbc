// Local firms whose suppliers matter (以商招商): chain leaders (链主, by their tag), and all of whom a supplier list is there. Those with the
// longest list first. years: newest first.
// params:  place
// returns: id, name, status, tagged, lines, years
// mode:    read
MATCH (:Place {code: $place})<-[:PART_OF]-{0,4}(:Place)<-[:LOCATED_IN]-(firm:Firm)
WHERE any(tag IN firm.tags WHERE tag CONTAINS '链主') OR EXISTS { (firm)-[:BUYS_FROM]->(:Firm) }
WITH DISTINCT firm
RETURN firm.id AS id, firm.name AS name, firm.status AS status, any(tag IN coalesce(firm.tags, []) WHERE tag CONTAINS '链主') AS tagged,
       COUNT { (firm)-[:BUYS_FROM]->(:Firm) } AS lines,
       COLLECT { MATCH (firm)-[buys:BUYS_FROM]->(:Firm)
                 WHERE buys.year IS NOT NULL
                 WITH DISTINCT left(buys.year, 4) AS year ORDER BY year DESC
                 RETURN year } AS years
ORDER BY lines DESC, id
