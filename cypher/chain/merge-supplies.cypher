// Supply lines (供应关系) of the chain template: `from` is an input of `to` in that chain.
// params:  rows
// returns: -
// mode:    write SUPPLIES
UNWIND $rows AS row
MATCH (input:ChainNode {id: row.from})
MATCH (output:ChainNode {id: row.to})
MERGE (input)-[line:SUPPLIES {chain: row.chain, relation: row.relation}]->(output)
SET line.required = row.required, line.altGroup = row.altGroup, line.criticality = row.criticality,
    line.share = row.share, line.note = row.note, line.source = row.source
