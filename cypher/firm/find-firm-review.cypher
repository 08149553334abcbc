// One review of a firm that may be another (疑似重复企业).
// params:  id
// returns: state, into, candidates
// mode:    read
MATCH (review:FirmReview {id: $id})
RETURN review.state AS state, review.into AS into,
       COLLECT { MATCH (review)-[:MAY_BE]->(other) RETURN other.id ORDER BY other.id } AS candidates
