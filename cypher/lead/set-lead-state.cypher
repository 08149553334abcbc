// Moves a lead to a state (推进、退回、流失). The lead must be held.
// params:  lead, state, stateBefore, today, lostReason, lostNote
// returns: -
// mode:    write Lead
MATCH (lead:Lead {id: $lead})
SET lead.state = $state, lead.stateBefore = $stateBefore, lead.since = $today, lead.clockFrom = $today,
    lead.lostReason = $lostReason, lead.lostNote = $lostNote,
    lead.lostOn = CASE WHEN $lostReason IS NULL THEN null ELSE $today END
