// Bare writer of the import benchmark: chain nodes.
// params:  rows, batch
// returns: -
// mode:    write ChainNode
UNWIND $rows AS row
MERGE (node:ChainNode {id: row[0]})
SET node.name = row[2], node.source = row[4]
