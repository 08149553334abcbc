// Takes back a sign of expansion (扩张迹象).
// params:  firm, id
// returns: firm
// mode:    write ExpansionEvent
MATCH (firm:Firm {id: $firm})-[:SHOWED]->(event:ExpansionEvent {id: $id})
DETACH DELETE event
RETURN DISTINCT firm.id AS firm
