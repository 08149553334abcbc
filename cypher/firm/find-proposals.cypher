// Some proposals, with what a decision about them needs; linked tells whether the firm is known to make the node.
// params:  pairs
// returns: firm, node, state, confidence, method, field, term, source, asOf, linked
// mode:    read
UNWIND $pairs AS pair
MATCH (firm:Firm {id: pair.firm})-[proposal:MAY_PRODUCE]->(node:ChainNode {id: pair.node})
RETURN firm.id AS firm, node.id AS node, proposal.state AS state, proposal.confidence AS confidence,
       proposal.method AS method, proposal.field AS field, proposal.term AS term, firm.source AS source, firm.asOf AS asOf,
       EXISTS { (firm)-[:PRODUCES]->(node) } AS linked
ORDER BY firm, node
