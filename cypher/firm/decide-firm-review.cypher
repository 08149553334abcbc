// The decision of a review (复核结论): MERGED into one, APART from all, or OPEN again.
// params:  id, state, into, by, at
// returns: -
// mode:    write FirmReview
MATCH (review:FirmReview {id: $id})
SET review.state = $state, review.into = $into, review.by = CASE WHEN $state <> 'OPEN' THEN $by END,
    review.decidedAt = CASE WHEN $state <> 'OPEN' THEN $at END
WITH review
MATCH (review)-[may:MAY_BE]->()
SET may.apart = $state = 'APART'
