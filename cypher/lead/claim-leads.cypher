// Gives leads to a team (认领). Claims they had before end. The lock of the claims must be held.
// params:  leads, team, by, at, until
// returns: lead
// mode:    write Team, CLAIMED_BY
MERGE (team:Team {id: $team})
WITH team
UNWIND $leads AS id
MATCH (lead:Lead {id: id})
OPTIONAL MATCH (lead)-[old:CLAIMED_BY]->(:Team)
DELETE old
WITH DISTINCT team, lead
CREATE (lead)-[:CLAIMED_BY {by: $by, at: $at, until: $until}]->(team)
RETURN lead.id AS lead
ORDER BY lead
