// Records what a local firm said when it was asked whether it could make a node (先问本地能不能做): YES, NO or UNSURE, and why.
// A later answer replaces the earlier one. Returns no row when there is no such firm or node.
// params:  firm, node, answer, reason, by, at
// returns: firm, node
// mode:    write ASKED
MATCH (firm:Firm {id: $firm})
MATCH (node:ChainNode {id: $node})
MERGE (firm)-[asked:ASKED]->(node)
SET asked.answer = $answer, asked.reason = $reason, asked.by = $by, asked.at = $at
RETURN firm.id AS firm, node.id AS node
ORDER BY firm
