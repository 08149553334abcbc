// A firm stops operating (停产 SUSPENDED, 关停 CLOSED, 重整 RESTRUCTURING): its status, since when, and what it was before, to be
// restored when it opens again.
// params:  firm, status, at
// returns: -
// mode:    write Firm
MATCH (firm:Firm {id: $firm})
SET firm.statusBefore = coalesce(firm.statusBefore, firm.status), firm.status = $status, firm.closedAt = $at
