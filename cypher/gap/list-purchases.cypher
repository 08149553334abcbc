// What local active firms buy of each node in a year (采购), in 万元: the facts behind rates by purchase amount (采购额口径).
// A firm with several parks here counts once. What the firm reported comes first; second what it bought supplier by supplier
// (Σ 供应商清单, of its newest year): its sum as the amount, and the part from firms here as the local part, unless the place of one
// of its suppliers is unknown. Presence of a maker is never taken for a purchase, so else the local part is null; it is at most the
// amount. selfSupply: the firm is local supply of the node.
// params:  place
// returns: firm, node, amountWanYuan, localAmountWanYuan, selfSupply
// mode:    read
MATCH (place:Place {code: $place})<-[:PART_OF]-{0,4}(:Place)<-[:LOCATED_IN]-(firm:Firm {status: 'ACTIVE'})
WITH DISTINCT place, firm, firm.id AS id
CALL (place, firm) {
  MATCH (firm)-[needs:CONSUMES]->(node:ChainNode)
  RETURN node.id AS node, needs.amountWanYuan AS stated, needs.localAmountWanYuan AS statedLocal, null AS bought, null AS boughtHere
  UNION ALL
  MATCH (firm)-[dated:BUYS_FROM]->(:Firm)
  WITH place, firm, max(left(dated.year, 4)) AS newest
  MATCH (firm)-[buys:BUYS_FROM]->(supplier:Firm)
  WHERE buys.node IS NOT NULL AND buys.amountWanYuan > 0 AND (buys.year IS NULL OR left(buys.year, 4) = newest)
  WITH place, buys.node AS node, buys.amountWanYuan AS amount,
       CASE WHEN EXISTS { (supplier)-[:LOCATED_IN]->(:Place)-[:PART_OF]->{0,4}(place) } THEN 1.0
            WHEN EXISTS { MATCH (supplier)-[:LOCATED_IN]->(at:Place) WHERE NOT EXISTS { (place)-[:PART_OF]->{0,4}(at) } } THEN 0.0 END AS here
  RETURN node, null AS stated, null AS statedLocal, sum(amount) AS bought,
         CASE WHEN count(*) = count(here) THEN sum(amount * here) END AS boughtHere
}
WITH place, id, node, max(stated) AS stated, max(statedLocal) AS statedLocal, max(bought) AS bought, max(boughtHere) AS boughtHere
WITH place, id, node, coalesce(stated, bought) AS amount, coalesce(statedLocal, boughtHere) AS here
OPTIONAL MATCH (:ChainNode {id: node})-[state:LOCAL_STATE]->(place)
RETURN id AS firm, node, amount AS amountWanYuan, CASE WHEN here > amount THEN amount ELSE here END AS localAmountWanYuan,
       coalesce(id IN state.firms, false) AS selfSupply
ORDER BY firm, node
