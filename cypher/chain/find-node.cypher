// One chain node with the chains it belongs to.
// params:  node
// returns: id, name, aliases, stage, kind, description, keywords, source, asOf, chains
// mode:    read
MATCH (node:ChainNode {id: $node})
RETURN node.id AS id, node.name AS name, node.aliases AS aliases, node.stage AS stage, node.kind AS kind,
       node.description AS description, node.keywords AS keywords, node.source AS source, node.asOf AS asOf,
       COLLECT { MATCH (node)-[:IN_CHAIN]->(chain:Chain)
                 WITH chain ORDER BY chain.id
                 RETURN {id: chain.id, name: chain.name} } AS chains
