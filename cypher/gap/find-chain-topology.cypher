// Topology of one chain template (链条结构): its nodes and the inputs it takes from other chains, its declared end products
// (终端产品), its supply lines. No firms: it is what structure (who dies when a node is missing) is computed on.
// params:  chain
// returns: nodes, terminals, edges
// mode:    read
MATCH (chain:Chain {id: $chain})
RETURN COLLECT { CALL (chain) {
                   MATCH (chain)<-[:IN_CHAIN]-(node:ChainNode)
                   RETURN node
                   UNION
                   MATCH (node:ChainNode)-[:SUPPLIES {chain: chain.id}]->(:ChainNode)
                   RETURN node
                 }
                 RETURN node.id ORDER BY node.id } AS nodes,
       COLLECT { MATCH (chain)<-[:IN_CHAIN {terminal: true}]-(node:ChainNode) RETURN node.id ORDER BY node.id } AS terminals,
       COLLECT { MATCH (input:ChainNode)-[line:SUPPLIES {chain: chain.id}]->(output:ChainNode)
                 WHERE input <> output
                 WITH input, line, output ORDER BY input.id, output.id, line.relation
                 RETURN {input: input.id, output: output.id, required: line.required, altGroup: line.altGroup}
               } AS edges
