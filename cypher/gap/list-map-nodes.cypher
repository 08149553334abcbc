// What the chain map (产业链图谱) draws: the nodes of a chain, and the nodes of other chains that it needs or feeds.
// params:  place, chain
// returns: id, name, aliases, description, stage, kind, home, homeName, foreign, state
// mode:    read
MATCH (place:Place {code: $place})
MATCH (chain:Chain {id: $chain})
CALL (chain) {
  MATCH (chain)<-[:IN_CHAIN]-(node:ChainNode)
  RETURN node
  UNION
  MATCH (chain)<-[:IN_CHAIN]-(:ChainNode)-[:SUPPLIES]-(node:ChainNode)
  RETURN node
}
MATCH (node)-[state:LOCAL_STATE]->(place)
WITH node, chain, state, EXISTS { (node)-[:IN_CHAIN]->(chain) } AS inside,
     COLLECT { MATCH (node)-[:IN_CHAIN]->(home:Chain) RETURN home ORDER BY home.id } AS homes
WITH node, state, inside, CASE WHEN inside THEN chain ELSE homes[0] END AS home
RETURN node.id AS id, node.name AS name, node.aliases AS aliases, node.description AS description,
       node.stage AS stage, node.kind AS kind, home.id AS home, home.name AS homeName, NOT inside AS foreign, state
ORDER BY foreign, id
