// For scripts that build the graph in another database, never run on this one: supply lines (供应关系), in each of
// the chains stated.
// params:  rows
// returns: -
// mode:    write SUPPLIES
UNWIND $rows AS row
MATCH (input:ChainNode {id: row.from_node_id})
MATCH (output:ChainNode {id: row.to_node_id})
UNWIND row.chains AS chain
MERGE (input)-[line:SUPPLIES {chain: chain, relation: coalesce(row.relation, 'input')}]->(output)
SET line.required = row.required, line.altGroup = row.alt_group, line.criticality = toInteger(row.criticality),
    line.share = row.share, line.note = row.note, line.source = coalesce(row.source, ''), line.asOf = row.as_of, line.basis = row.basis
