// The nodes of all chain templates (链条模板): what each is, and how important in which chains. No firms.
// params:  -
// returns: id, name, aliases, description, keywords, stage, kind, producersComplete, localisable, source, asOf, chains
// mode:    read
MATCH (node:ChainNode)
RETURN node.id AS id, node.name AS name, node.aliases AS aliases, node.description AS description,
       node.keywords AS keywords, node.stage AS stage, node.kind AS kind,
       coalesce(node.producersComplete, false) AS producersComplete, coalesce(node.localisable, true) AS localisable,
       node.source AS source, node.asOf AS asOf,
       COLLECT { MATCH (node)-[in:IN_CHAIN]->(chain:Chain)
                 WITH in, chain ORDER BY chain.id
                 RETURN {chain: chain.id, imp: coalesce(in.imp, 0.5), basis: coalesce(in.impBasis, 'UNKNOWN'),
                         terminal: coalesce(in.terminal, false)} } AS chains
ORDER BY id
