// Supply lines (供应关系) become what their images say, in each of the chains stated.
// params:  rows
// returns: -
// mode:    write SUPPLIES
UNWIND $rows AS row
MATCH (input:ChainNode {id: row.from})
MATCH (output:ChainNode {id: row.to})
UNWIND row.chains AS chain
MERGE (input)-[line:SUPPLIES {chain: chain, relation: row.relation}]->(output)
SET line += row.values
