// Chain nodes (环节) become what their images say, and belong to the chains stated and no others.
// params:  rows
// returns: -
// mode:    write ChainNode, IN_CHAIN
UNWIND $rows AS row
MERGE (node:ChainNode {id: row.id})
SET node += row.values
WITH node, row
CALL (node, row) {
  MATCH (node)-[old:IN_CHAIN]->(chain:Chain)
  WHERE NOT chain.id IN row.chains
  DELETE old
}
UNWIND row.chains AS id
MATCH (chain:Chain {id: id})
MERGE (node)-[in:IN_CHAIN]->(chain)
SET in.importance = row.importance, in.terminal = row.terminal
