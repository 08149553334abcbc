// For 卡点: active firms anywhere that make a node with enough confidence, for every node whose producers are all known
// (producersComplete) and every member of a group of substitutes with it. Counting stops at `most`.
// Of some of these nodes only, or of all when nodes is null.
// params:  tau, most, nodes
// returns: node, producers
// mode:    read
MATCH (node:ChainNode)
WHERE $nodes IS NULL OR node.id IN $nodes
WITH node
WHERE node.producersComplete OR EXISTS {
  MATCH (node)-[other:SUPPLIES {required: true}]->(output:ChainNode)<-[line:SUPPLIES {required: true}]-(:ChainNode {producersComplete: true})
  WHERE other.altGroup = line.altGroup AND node <> output
}
RETURN node.id AS node,
       COUNT { MATCH (node)<-[makes:PRODUCES]-(firm:Firm {status: 'ACTIVE'})
               WHERE makes.confidence >= $tau
               RETURN DISTINCT firm LIMIT $most } AS producers
ORDER BY node
