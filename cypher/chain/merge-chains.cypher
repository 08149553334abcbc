// Industrial chains (产业链); they keep the order in which they first came.
// params:  rows
// returns: -
// mode:    write Chain
UNWIND $rows AS row
MERGE (chain:Chain {id: row.id})
ON CREATE SET chain.position = row.position
SET chain.name = row.name, chain.description = row.description, chain.source = row.source, chain.asOf = row.asOf
