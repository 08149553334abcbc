// For scripts that build the graph in another database, never run on this one: chains (产业链).
// params:  rows
// returns: -
// mode:    write Chain
UNWIND $rows AS row
MERGE (chain:Chain {id: row.id})
SET chain.name = row.name, chain.description = coalesce(row.description, ''), chain.position = toInteger(row.position),
    chain.source = coalesce(row.source, ''), chain.asOf = row.as_of, chain.basis = row.basis
