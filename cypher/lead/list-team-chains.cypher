// The chains a team (专班) is responsible for; a team that is not there gives no row.
// params:  team
// returns: chains
// mode:    read
MATCH (team:Team {id: $team})
RETURN COLLECT { MATCH (team)-[:RESPONSIBLE_FOR]->(chain:Chain) RETURN DISTINCT chain.id ORDER BY chain.id } AS chains
