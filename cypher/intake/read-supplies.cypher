// What the graph says about some supply lines; a line that stands in several chains is one.
// params:  keys
// returns: key, values
// mode:    read
UNWIND $keys AS key
MATCH (input:ChainNode {id: key.from})-[line:SUPPLIES {relation: key.relation}]->(output:ChainNode {id: key.to})
WITH key, line ORDER BY line.chain
WITH key, collect(line) AS lines
WITH key, head(lines) AS line, [one IN lines | one.chain] AS chains
RETURN key.key AS key, line {.*, chains: chains} AS values
ORDER BY key
