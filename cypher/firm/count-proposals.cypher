// How many proposals list-proposals has in all.
// params:  state, chain, method, firm, batch, min
// returns: total
// mode:    read
MATCH (firm:Firm)-[proposal:MAY_PRODUCE {state: $state}]->(node:ChainNode)
WHERE proposal.confidence >= $min AND ($method IS NULL OR proposal.method = $method)
  AND ($firm IS NULL OR firm.id = $firm) AND ($batch IS NULL OR proposal.batch = $batch)
  AND ($chain IS NULL OR EXISTS { (node)-[:IN_CHAIN]->(:Chain {id: $chain}) })
RETURN count(proposal) AS total
