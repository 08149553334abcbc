// A sign (扩张迹象) that a firm may invest, or that somebody looked for signs and found none.
// params:  id, firm, kind, on, note, source, by, at
// returns: firm
// mode:    write ExpansionEvent, SHOWED
MATCH (firm:Firm {id: $firm})
MERGE (event:ExpansionEvent {id: $id})
SET event.kind = $kind, event.on = $on, event.note = $note, event.source = $source, event.by = $by, event.at = $at
MERGE (firm)-[:SHOWED]->(event)
RETURN firm.id AS firm
