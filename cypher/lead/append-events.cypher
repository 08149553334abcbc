// Adds to the log of leads (留痕), which is only ever added to. The count on the lead numbers its events and locks it.
// params:  rows, at, by
// returns: -
// mode:    write Lead, LeadEvent, OF_LEAD
UNWIND $rows AS row
MATCH (lead:Lead {id: row.lead})
WITH lead, collect(row) AS own
SET lead.events = coalesce(lead.events, 0) + size(own)
WITH lead, own, lead.events - size(own) AS before
UNWIND range(1, size(own)) AS position
WITH lead, own[position - 1] AS row, before + position AS seq
CREATE (event:LeadEvent {id: row.lead + '-' + seq})-[:OF_LEAD]->(lead)
SET event.seq = seq, event.kind = row.kind, event.text = row.text, event.fromValue = row.from,
    event.toValue = row.to, event.reason = row.reason, event.at = $at, event.by = $by
