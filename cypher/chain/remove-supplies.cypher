// Removes supply lines, in all chains.
// params:  rows
// returns: -
// mode:    write SUPPLIES
UNWIND $rows AS row
MATCH (input:ChainNode {id: row.from})-[line:SUPPLIES {relation: row.relation}]->(output:ChainNode {id: row.to})
DELETE line
