// The log of a lead (时间线), newest first.
// params:  lead, skip, limit
// returns: id, kind, text, fromValue, toValue, reason, at, by, total
// mode:    read
MATCH (lead:Lead {id: $lead})<-[:OF_LEAD]-(event:LeadEvent)
WITH lead, event
ORDER BY event.seq DESC
SKIP $skip
LIMIT $limit
RETURN event.id AS id, event.kind AS kind, event.text AS text, event.fromValue AS fromValue, event.toValue AS toValue,
       event.reason AS reason, event.at AS at, event.by AS by, lead.events AS total
ORDER BY event.seq DESC
