// Proposals that a firm makes a node (环节建议), surest first. null for chain, method, firm, batch: whatever it is.
// params:  state, chain, method, firm, batch, min, skip, limit
// returns: firm, firmName, node, nodeName, chain, chainName, confidence, method, field, text, term, state, batch, by, decidedAt
// mode:    read
MATCH (firm:Firm)-[proposal:MAY_PRODUCE {state: $state}]->(node:ChainNode)
WHERE proposal.confidence >= $min AND ($method IS NULL OR proposal.method = $method)
  AND ($firm IS NULL OR firm.id = $firm) AND ($batch IS NULL OR proposal.batch = $batch)
  AND ($chain IS NULL OR EXISTS { (node)-[:IN_CHAIN]->(:Chain {id: $chain}) })
WITH firm, proposal, node
ORDER BY proposal.confidence DESC, firm.id, node.id
SKIP $skip
LIMIT $limit
WITH firm, proposal, node, head(COLLECT { MATCH (node)-[:IN_CHAIN]->(chain:Chain) RETURN chain ORDER BY chain.id }) AS chain
RETURN firm.id AS firm, firm.name AS firmName, node.id AS node, node.name AS nodeName, chain.id AS chain,
       chain.name AS chainName, proposal.confidence AS confidence, proposal.method AS method, proposal.field AS field,
       proposal.text AS text, proposal.term AS term, proposal.state AS state, proposal.batch AS batch, proposal.by AS by,
       proposal.decidedAt AS decidedAt
ORDER BY confidence DESC, firm, node
