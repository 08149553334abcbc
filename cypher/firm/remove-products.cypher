// Firms no longer make these nodes.
// params:  rows
// returns: -
// mode:    write PRODUCES, CLOSED_MAKER
UNWIND $rows AS row
MATCH (firm:Firm {id: row.firm})-[link:PRODUCES|CLOSED_MAKER]->(node:ChainNode {id: row.node})
DELETE link
