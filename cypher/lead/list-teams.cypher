// The teams (专班), with how many leads each holds on a day.
// params:  today
// returns: id, held
// mode:    read
MATCH (team:Team)
RETURN team.id AS id, COUNT { (:Lead)-[claim:CLAIMED_BY]->(team) WHERE claim.until >= $today } AS held
ORDER BY id
