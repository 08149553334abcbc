// The supplier list (供应商清单) of a firm, mostly a chain leader (链主), in one year, and what each line means here: the one definition of
// LOCAL 已在本地 (the supplier is here), LOCAL_SAME 本地有同类 (a firm here makes the same node), OUTSIDE 外地 (nobody here does), UNMATCHED 未对上
// (the product is no chain node yet, or nobody knows whether the supplier is here). A supplier known only by a larger place that holds
// this one may be here or not. reasons: PRODUCT, PLACE, WIDER (only the larger place is known), REVIEW (may be another firm). Greatest
// amount first. year null: the newest; lines without a year belong to every year. alternatives: ids of the first firms here that make it.
// params:  place, leader, year, most, mostNames
// returns: key, supplierId, supplier, province, city, district, status, product, nodeId, nodeName, year, amountWanYuan, source, asOf, batch, version, class, reasons, alternatives, makers
// mode:    read
MATCH (place:Place {code: $place})
MATCH (leader:Firm {id: $leader})
CALL (leader) {
  MATCH (leader)-[any:BUYS_FROM]->(:Firm)
  RETURN max(left(any.year, 4)) AS newest
}
MATCH (leader)-[buys:BUYS_FROM]->(supplier:Firm)
WHERE buys.year IS NULL OR left(buys.year, 4) = coalesce($year, newest)
OPTIONAL MATCH (node:ChainNode {id: buys.node})
OPTIONAL MATCH (node)-[state:LOCAL_STATE]->(place)
WITH leader, buys, supplier, node, state,
     EXISTS { (supplier)-[:LOCATED_IN]->(:Place)-[:PART_OF]->{0,4}(place) } AS here,
     EXISTS { (supplier)-[:LOCATED_IN]->(:Place) } AS placed,
     EXISTS { MATCH (supplier)-[:LOCATED_IN]->(at:Place) WHERE NOT EXISTS { (place)-[:PART_OF]->{0,4}(at) } } AS elsewhere,
     EXISTS { MATCH (review:FirmReview {state: 'OPEN'})-[:REVIEWS]->(supplier)
              WHERE EXISTS { MATCH (review)-[may:MAY_BE]->(:Firm) WHERE NOT may.apart } } AS reviewed
WITH buys, supplier, here, placed, elsewhere, reviewed, supplier.id AS supplierId, node.id AS nodeId, node.name AS nodeName,
     leader.id AS leaderId, coalesce(state.firms, []) AS firms
WITH buys, supplier, here, supplierId, nodeId, nodeName, [id IN firms WHERE NOT id IN [leaderId, supplierId]] AS makers,
     CASE WHEN here THEN [] ELSE
       CASE WHEN nodeId IS NULL THEN ['PRODUCT'] ELSE [] END +
       CASE WHEN elsewhere THEN [] WHEN placed THEN ['WIDER'] ELSE ['PLACE'] END +
       CASE WHEN reviewed THEN ['REVIEW'] ELSE [] END END AS reasons
ORDER BY buys.amountWanYuan IS NULL, buys.amountWanYuan DESC, buys.key
LIMIT $most
RETURN buys.key AS key, supplierId, supplier.name AS supplier, supplier.province AS province, supplier.city AS city,
       supplier.district AS district, supplier.status AS status, buys.product AS product, nodeId, nodeName,
       buys.year AS year, buys.amountWanYuan AS amountWanYuan, buys.source AS source, buys.asOf AS asOf, buys.batch AS batch,
       buys.version AS version,
       CASE WHEN here THEN 'LOCAL' WHEN size(reasons) > 0 THEN 'UNMATCHED' WHEN size(makers) > 0 THEN 'LOCAL_SAME'
            ELSE 'OUTSIDE' END AS class,
       reasons, makers[..$mostNames] AS alternatives, size(makers) AS makers
ORDER BY amountWanYuan IS NULL, amountWanYuan DESC, key
