// Reviews of firms that may be one (疑似重复) which an import opened, in portions.
// params:  batch, after, limit
// returns: id, state, into, name
// mode:    read
MATCH (review:FirmReview {batch: $batch})
WHERE review.id > $after
OPTIONAL MATCH (review)-[:REVIEWS]->(firm)
RETURN review.id AS id, review.state AS state, review.into AS into, firm.name AS name
ORDER BY id
LIMIT $limit
