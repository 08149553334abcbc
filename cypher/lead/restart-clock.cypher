// Starts the clock of a lead's state again (反馈、报告后重新计时).
// params:  lead, today
// returns: -
// mode:    write Lead
MATCH (lead:Lead {id: $lead})
SET lead.clockFrom = $today
