// Importance of nodes in their chains (重要度), 0 to 1: GIVEN by the template; else DERIVED, a fifth of the highest criticality
// (关键度 1–5) of its supply lines to others in that chain, and 1 for a node that takes inputs and supplies nobody there; else
// UNKNOWN, with the neutral 0.5. nodes null: all that have none yet.
// params:  nodes
// returns: -
// mode:    write IN_CHAIN
MATCH (node:ChainNode)-[in:IN_CHAIN]->(chain:Chain)
WHERE ($nodes IS NULL AND in.imp IS NULL) OR node.id IN $nodes
WITH node, in, chain,
     COLLECT { MATCH (node)-[line:SUPPLIES {chain: chain.id}]->(output:ChainNode)
               WHERE output <> node
               RETURN coalesce(line.criticality, 0) } AS outgoing
WITH node, in, chain, outgoing, reduce(best = 0, mark IN outgoing | CASE WHEN mark > best THEN mark ELSE best END) AS best,
     size(outgoing) = 0 AND EXISTS { (:ChainNode)-[:SUPPLIES {chain: chain.id}]->(node) } AS ends
SET in.imp = CASE WHEN in.importance IS NOT NULL THEN in.importance
                  WHEN ends THEN 1.0
                  WHEN best > 0 THEN best / 5.0
                  ELSE 0.5 END,
    in.impBasis = CASE WHEN in.importance IS NOT NULL THEN 'GIVEN' WHEN ends OR best > 0 THEN 'DERIVED' ELSE 'UNKNOWN' END
