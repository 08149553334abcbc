// Firms no longer need these nodes.
// params:  rows
// returns: -
// mode:    write CONSUMES
UNWIND $rows AS row
MATCH (firm:Firm {id: row.firm})-[link:CONSUMES]->(node:ChainNode {id: row.node})
DELETE link
