// Decisions about proposals (环节建议): who, when, and the source that the link was given if the decision made one.
// params:  rows, by, at
// returns: -
// mode:    write MAY_PRODUCE
UNWIND $rows AS row
MATCH (:Firm {id: row.firm})-[proposal:MAY_PRODUCE]->(:ChainNode {id: row.node})
SET proposal.state = row.state, proposal.madeSource = row.madeSource,
    proposal.by = CASE WHEN row.state = 'OPEN' THEN null ELSE $by END,
    proposal.decidedAt = CASE WHEN row.state = 'OPEN' THEN null ELSE $at END
