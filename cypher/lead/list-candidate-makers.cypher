// Candidates (候选企业): for each chain node the firms elsewhere known to make it, best evidence first, at most so many for each;
// makers counts all there are anywhere.
// params:  place, nodes, most
// returns: node, makers, links
// mode:    read
MATCH (place:Place {code: $place})
UNWIND $nodes AS id
MATCH (node:ChainNode {id: id})
RETURN node.id AS node, COUNT { (node)<-[:PRODUCES]-(:Firm) } AS makers,
       COLLECT { MATCH (firm:Firm)-[makes:PRODUCES]->(node)
                 WHERE NOT EXISTS { (firm)-[:LOCATED_IN]->(:Place)-[:PART_OF]->{0,4}(place) }
                 WITH firm, makes
                 ORDER BY makes.confidence IS NULL, makes.confidence DESC, firm.id
                 LIMIT $most
                 RETURN {firm: firm.id, confidence: makes.confidence, revenueShare: makes.revenueShare, basis: makes.basis,
                         source: makes.source, asOf: makes.asOf}
               } AS links
ORDER BY node
