// What the lead score (线索评分) needs to know of firms elsewhere: what they make, signs of expansion (扩张迹象), and the local firms they
// already trade with (交易), invest in or are held by (投资), or share a chain leader (链主) as customer with. Leaders that buy from very
// many are left out of the last, and partners are counted up to a limit, beyond which one more changes nothing.
// params:  place, firms, most, mostSuppliers
// returns: id, name, province, city, district, status, tags, products, source, asOf, makes, events, partners, own, investedInProvince
// mode:    read
MATCH (place:Place {code: $place})
UNWIND $firms AS wanted
MATCH (firm:Firm {id: wanted})
RETURN firm.id AS id, firm.name AS name, firm.province AS province, firm.city AS city, firm.district AS district,
       firm.status AS status, coalesce(firm.tags, []) AS tags, firm.products AS products, firm.source AS source, firm.asOf AS asOf,
       COLLECT { MATCH (firm)-[makes:PRODUCES]->(node:ChainNode)
                 WITH node, makes ORDER BY node.id
                 RETURN {node: node.id, name: node.name, confidence: makes.confidence, revenueShare: makes.revenueShare,
                         source: makes.source}
               } AS makes,
       COLLECT { MATCH (firm)-[:SHOWED]->(event:ExpansionEvent)
                 WITH event ORDER BY event.on DESC, event.id
                 RETURN {kind: event.kind, on: event.on, note: event.note, source: event.source}
               } AS events,
       COLLECT {
         CALL (firm) {
           MATCH (firm)-[:BUYS_FROM]-(other:Firm)
           RETURN other, 'TRADE' AS how
           UNION
           MATCH (firm)-[:INVESTED_IN]-(other:Firm)
           RETURN other, 'INVEST' AS how
           UNION
           MATCH (firm)<-[:BUYS_FROM]-(leader:Firm)-[:BUYS_FROM]->(other:Firm)
           WHERE any(tag IN leader.tags WHERE tag CONTAINS '链主')
             AND COUNT { (leader)-[:BUYS_FROM]->() } <= $mostSuppliers
           RETURN other, 'LEADER' AS how
         }
         WITH firm, place, other, how
         WHERE other <> firm AND EXISTS { (other)-[:LOCATED_IN]->(:Place)-[:PART_OF]->{0,4}(place) }
         WITH other, collect(DISTINCT how) AS how
         ORDER BY other.id
         LIMIT $most
         RETURN {id: other.id, name: other.name, how: how}
       } AS partners,
       COLLECT { MATCH (firm)-[:INVESTED_IN]->(own:Firm)
                 WHERE EXISTS { (own)-[:LOCATED_IN]->(:Place)-[:PART_OF]->{0,4}(place) }
                 WITH DISTINCT own ORDER BY own.id LIMIT $most
                 RETURN own.name
               } AS own,
       EXISTS { MATCH (firm)-[:INVESTED_IN]->(held)
                MATCH (held)-[:LOCATED_IN]->{0,1}(:Place)-[:PART_OF]->{0,4}(:Place {level: 'PROVINCE'})<-[:PART_OF]-{0,4}(place)
              } AS investedInProvince
ORDER BY id
