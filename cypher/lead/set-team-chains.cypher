// Makes a team (专班) responsible for exactly some chains.
// params:  team, chains
// returns: -
// mode:    write Team, RESPONSIBLE_FOR
MERGE (team:Team {id: $team})
WITH team
CALL (team) {
  MATCH (team)-[old:RESPONSIBLE_FOR]->(chain:Chain)
  WHERE NOT chain.id IN $chains
  DELETE old
}
UNWIND $chains AS id
MATCH (chain:Chain {id: id})
MERGE (team)-[:RESPONSIBLE_FOR]->(chain)
