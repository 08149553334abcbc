// Bare writer of the import benchmark: what firms make.
// params:  rows
// returns: -
// mode:    write PRODUCES
UNWIND $rows AS row
MATCH (firm:Firm {id: row[0]})
MATCH (node:ChainNode {id: row[1]})
MERGE (firm)-[makes:PRODUCES]->(node)
SET makes.confidence = toFloat(row[3]), makes.source = row[4]
