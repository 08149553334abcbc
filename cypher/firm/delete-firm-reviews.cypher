// Removes reviews of firms that may be one (疑似重复) with all that was decided in them.
// params:  ids
// returns: -
// mode:    write FirmReview
UNWIND $ids AS id
MATCH (review:FirmReview {id: id})
DETACH DELETE review
