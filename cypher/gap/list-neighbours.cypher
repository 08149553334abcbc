// Inputs (direction 'input') and outputs (direction 'output') of a node, each with its state at a place.
// params:  node, place
// returns: direction, id, name, chain, chainName, state, relation, required, altGroup, criticality, note, source
// mode:    read
MATCH (place:Place {code: $place})
MATCH (node:ChainNode {id: $node})-[line:SUPPLIES]-(other:ChainNode)
WHERE other <> node
MATCH (other)-[state:LOCAL_STATE]->(place)
WITH CASE WHEN endNode(line) = node THEN 'input' ELSE 'output' END AS direction, other, state, line.relation AS relation,
     max(line.required) AS required, max(line.altGroup) AS altGroup, max(line.criticality) AS criticality,
     head(collect(line.note)) AS note, head(collect(line.source)) AS source
WITH *, head(COLLECT { MATCH (other)-[:IN_CHAIN]->(chain:Chain) RETURN chain ORDER BY chain.id }) AS home
RETURN direction, other.id AS id, other.name AS name, home.id AS chain, home.name AS chainName, state, relation, required,
       altGroup, criticality, note, source
ORDER BY direction, required DESC, criticality IS NULL, criticality DESC, id
