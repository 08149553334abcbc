// Chain nodes (环节) and the chains each belongs to.
// params:  rows
// returns: -
// mode:    write ChainNode, IN_CHAIN
UNWIND $rows AS row
MERGE (node:ChainNode {id: row.id})
SET node.name = row.name, node.aliases = row.aliases, node.stage = row.stage, node.kind = row.kind,
    node.description = row.description, node.keywords = row.keywords, node.searchText = row.searchText,
    node.source = row.source, node.asOf = row.asOf,
    node.surveyedAt = row.surveyedAt, node.producersComplete = row.producersComplete, node.localisable = row.localisable
WITH node, row
UNWIND row.chains AS membership
MATCH (chain:Chain {id: membership.chain})
MERGE (node)-[in:IN_CHAIN]->(chain)
SET in.importance = membership.importance, in.terminal = membership.terminal
