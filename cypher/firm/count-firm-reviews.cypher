// How many reviews list-firm-reviews has in all.
// params:  state
// returns: total
// mode:    read
MATCH (review:FirmReview {state: $state})-[:REVIEWS]->(firm)
WHERE $state <> 'OPEN' OR firm:Firm AND EXISTS { MATCH (review)-[may:MAY_BE]->(:Firm) WHERE NOT may.apart }
RETURN count(review) AS total
