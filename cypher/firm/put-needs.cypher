// What firms need (消耗) becomes what the images say.
// params:  rows
// returns: -
// mode:    write CONSUMES
UNWIND $rows AS row
MATCH (firm:Firm {id: row.firm})
MATCH (node:ChainNode {id: row.node})
MERGE (firm)-[needs:CONSUMES]->(node)
SET needs += row.values
