// The supply lines the chain map draws: every line with an end in the chain, once, whatever chains it belongs to.
// params:  chain
// returns: source, target, relation, required, altGroup, criticality, chains
// mode:    read
MATCH (chain:Chain {id: $chain})<-[:IN_CHAIN]-(node:ChainNode)
MATCH (node)-[line:SUPPLIES]-(:ChainNode)
WITH DISTINCT line
WITH startNode(line) AS input, endNode(line) AS output, line
WHERE input <> output
WITH input, output, line.relation AS relation, max(line.required) AS required, max(line.altGroup) AS altGroup,
     max(line.criticality) AS criticality, collect(DISTINCT line.chain) AS chains
RETURN input.id AS source, output.id AS target, relation, required, altGroup, criticality,
       COLLECT { UNWIND chains AS id WITH id ORDER BY id RETURN id } AS chains
ORDER BY source, target, relation
