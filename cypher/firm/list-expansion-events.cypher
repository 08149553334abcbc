// The signs of expansion (扩张迹象) of a firm, newest first.
// params:  firm
// returns: id, kind, on, note, source, by, at
// mode:    read
MATCH (:Firm {id: $firm})-[:SHOWED]->(event:ExpansionEvent)
RETURN event.id AS id, event.kind AS kind, event.on AS on, event.note AS note, event.source AS source, event.by AS by, event.at AS at
ORDER BY on DESC, id
