// Firms that may be one (疑似重复企业): a review for each firm, with the candidates. Pairs that were kept apart are not asked about
// again, from whichever side.
// params:  rows, at
// returns: opened
// mode:    write FirmReview, REVIEWS, MAY_BE
UNWIND $rows AS row
MATCH (firm:Firm {id: row.firm})
WITH row, firm,
     [candidate IN row.candidates
      WHERE candidate.id <> row.firm
        AND NOT EXISTS { (:FirmReview {id: row.firm})-[:MAY_BE {apart: true}]->(:Firm {id: candidate.id}) }
        AND NOT EXISTS { (:FirmReview {id: candidate.id})-[:MAY_BE {apart: true}]->(firm) }] AS candidates
WHERE size(candidates) > 0
MERGE (review:FirmReview {id: row.firm})
SET review.state = 'OPEN', review.how = row.how, review.margin = row.margin, review.batch = row.batch, review.createdAt = $at
REMOVE review.by, review.decidedAt, review.into
MERGE (review)-[:REVIEWS]->(firm)
WITH review, candidates
CALL (review) {
  MATCH (review)-[old:MAY_BE]->()
  WHERE coalesce(old.apart, false) = false
  DELETE old
}
UNWIND candidates AS candidate
MATCH (other:Firm {id: candidate.id})
MERGE (review)-[may:MAY_BE]->(other)
SET may.score = candidate.score, may.apart = false
RETURN count(DISTINCT review) AS opened
