// Firms that might come or go (推演), by id: whether they are at the place, and what they make and need. Quality (企业质量) as in
// firm/refresh-local-state; -1 stands for an unknown quality or capacity. Ids of no firm give no row.
// params:  place, firms, tau
// returns: id, name, status, local, goneAt, leads, revenueWanYuan, quality, makes, needs
// mode:    read
MATCH (place:Place {code: $place})
UNWIND $firms AS wanted
MATCH (firm:Firm {id: wanted})
WITH DISTINCT place, firm
WITH firm, EXISTS { (firm)-[:LOCATED_IN]->(:Place)-[:PART_OF]->{0,4}(place) } AS here,
     head(COLLECT { MATCH (firm)-[left:LEFT]->(:Place)-[:PART_OF]->{0,4}(place)
                    RETURN left.at ORDER BY left.at DESC }) AS leftAt
RETURN firm.id AS id, firm.name AS name, CASE WHEN here OR leftAt IS NULL THEN firm.status ELSE 'MOVED' END AS status,
       here OR leftAt IS NOT NULL AS local, CASE WHEN here THEN firm.closedAt ELSE leftAt END AS goneAt,
       any(tag IN coalesce(firm.tags, []) WHERE tag CONTAINS '链主') AS leads, firm.revenueWanYuan AS revenueWanYuan,
       CASE WHEN size(coalesce(firm.tags, [])) = 0 THEN -1.0
            WHEN any(tag IN firm.tags WHERE tag CONTAINS '小巨人' OR tag CONTAINS '单项冠军') THEN 1.0
            WHEN any(tag IN firm.tags WHERE tag CONTAINS '专精特新') THEN 0.8
            WHEN any(tag IN firm.tags WHERE tag CONTAINS '高新') THEN 0.6
            WHEN any(tag IN firm.tags WHERE tag CONTAINS '规上') THEN 0.5
            ELSE 0.3 END AS quality,
       COLLECT { MATCH (firm)-[makes:PRODUCES]->(node:ChainNode)
                 WITH node.id AS id, max(coalesce(makes.confidence, 0.0)) >= $tau AS trusted,
                      coalesce(max(makes.capacityWanYuan), -1.0) AS capacity
                 ORDER BY id
                 RETURN {node: id, trusted: trusted, capacity: capacity} } AS makes,
       COLLECT { MATCH (firm)-[needs:CONSUMES]->(node:ChainNode)
                 WITH node.id AS id, max(needs.amountWanYuan) AS amount, max(needs.localAmountWanYuan) AS local
                 ORDER BY id
                 RETURN {node: id, amountWanYuan: amount,
                         localAmountWanYuan: CASE WHEN local > amount THEN amount ELSE local END} } AS needs
ORDER BY id
