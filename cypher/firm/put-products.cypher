// What firms make (生产) becomes what the images say.
// params:  rows
// returns: -
// mode:    write PRODUCES
UNWIND $rows AS row
MATCH (firm:Firm {id: row.firm})
MATCH (node:ChainNode {id: row.node})
MERGE (firm)-[makes:PRODUCES]->(node)
SET makes += row.values
