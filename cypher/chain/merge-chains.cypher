// Industrial chains (产业链).
// params:  rows
// returns: -
// mode:    write Chain
UNWIND $rows AS row
MERGE (chain:Chain {id: row.id})
SET chain.name = row.name, chain.description = row.description, chain.source = row.source, chain.asOf = row.asOf
