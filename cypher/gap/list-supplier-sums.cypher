// What local active firms bought of each node supplier by supplier (Σ 供应商清单), in 万元: the lines of the newest year of each firm, and
// those without a year. The local part is what came from firms here; null when nobody knows where one of the suppliers is, for a firm
// known only by a larger place that holds this one may be here or not. Comes after what the firm reported itself (采购额口径).
// params:  place
// returns: firm, node, amountWanYuan, localAmountWanYuan
// mode:    read
MATCH (place:Place {code: $place})<-[:PART_OF]-{0,4}(:Place)<-[:LOCATED_IN]-(firm:Firm {status: 'ACTIVE'})
WITH DISTINCT place, firm
MATCH (firm)-[dated:BUYS_FROM]->(:Firm)
WITH place, firm, max(left(dated.year, 4)) AS newest
MATCH (firm)-[buys:BUYS_FROM]->(supplier:Firm)
WITH place, firm, newest, supplier, properties(buys) AS line
WHERE line.node IS NOT NULL AND line.amountWanYuan > 0 AND (line.year IS NULL OR left(line.year, 4) = newest)
WITH firm, line, EXISTS { (supplier)-[:LOCATED_IN]->(:Place)-[:PART_OF]->{0,4}(place) } AS inside,
     EXISTS { MATCH (supplier)-[:LOCATED_IN]->(at:Place) WHERE NOT EXISTS { (place)-[:PART_OF]->{0,4}(at) } } AS elsewhere
WITH firm, line.node AS node, line.amountWanYuan AS amount, CASE WHEN inside THEN 1.0 WHEN elsewhere THEN 0.0 END AS here
WITH firm, node, sum(amount) AS bought, sum(amount * here) AS boughtHere, count(*) AS lines, count(here) AS placed
RETURN firm.id AS firm, node, bought AS amountWanYuan, CASE WHEN lines = placed THEN boughtHere END AS localAmountWanYuan
ORDER BY firm, node
