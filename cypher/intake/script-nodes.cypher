// For scripts that build the graph in another database, never run on this one: chain nodes (环节) and the chains of each.
// params:  rows
// returns: -
// mode:    write ChainNode, IN_CHAIN
UNWIND $rows AS row
MERGE (node:ChainNode {id: row.id})
SET node.name = row.name, node.aliases = coalesce(row.aliases, []), node.stage = row.stage, node.kind = row.kind,
    node.description = coalesce(row.description, ''), node.keywords = coalesce(row.keywords, []), node.source = coalesce(row.source, ''),
    node.asOf = row.as_of, node.basis = row.basis,
    node.surveyedAt = row.surveyed_at, node.producersComplete = row.producers_complete,
    node.localisable = row.localisable,
    node.searchText = reduce(text = '', word IN coalesce(row.aliases, []) + coalesce(row.keywords, []) | text + ' ' + word)
WITH node, row
UNWIND row.chain_id AS id
MATCH (chain:Chain {id: id})
MERGE (node)-[in:IN_CHAIN]->(chain)
SET in.importance = row.importance, in.terminal = row.terminal
