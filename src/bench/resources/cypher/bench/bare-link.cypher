// Bare writer of the import benchmark: what firms make, as their rows say, and the batch.
// params:  rows, batch
// returns: -
// mode:    write PRODUCES
UNWIND $rows AS row
MATCH (firm:Firm {id: row[0]})
MATCH (node:ChainNode {id: row[1]})
MERGE (firm)-[makes:PRODUCES]->(node)
SET makes.confidence = toFloat(row[3]), makes.source = row[4], makes.batch = $batch
