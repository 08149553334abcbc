// Reviews of firms that may be one (疑似重复企业), with all that is written of each, oldest first. An open review is about firms that
// are still there; its candidates are those not kept apart.
// params:  state, skip, limit
// returns: id, state, how, margin, batch, createdAt, by, decidedAt, into, firm, candidates
// mode:    read
MATCH (review:FirmReview {state: $state})-[:REVIEWS]->(firm)
WHERE $state <> 'OPEN' OR firm:Firm AND EXISTS { MATCH (review)-[may:MAY_BE]->(:Firm) WHERE NOT may.apart }
WITH review, firm
ORDER BY review.createdAt, review.id
SKIP $skip
LIMIT $limit
RETURN review.id AS id, review.state AS state, review.how AS how, review.margin AS margin, review.batch AS batch,
       review.createdAt AS createdAt, review.by AS by, review.decidedAt AS decidedAt, review.into AS into,
       properties(firm) AS firm,
       COLLECT { MATCH (review)-[may:MAY_BE]->(other)
                 WHERE $state <> 'OPEN' OR other:Firm AND NOT may.apart
                 WITH may, other ORDER BY may.score DESC, other.id
                 RETURN {score: may.score, firm: properties(other)} } AS candidates
ORDER BY createdAt, id
