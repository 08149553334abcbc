// Locks a lead until the transaction ends, by counting its version; then says what it is. Written first, read afterwards: what is
// read cannot have been changed by somebody else in between.
// params:  lead
// returns: id, version, state, stateBefore, firm
// mode:    write Lead
MATCH (lead:Lead {id: $lead})
SET lead.version = coalesce(lead.version, 0) + 1
WITH lead
MATCH (lead)-[:TARGETS]->(firm:Firm)
RETURN lead.id AS id, lead.version AS version, lead.state AS state, lead.stateBefore AS stateBefore, firm.id AS firm
ORDER BY id
