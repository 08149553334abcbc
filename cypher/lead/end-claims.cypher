// Ends the claims of leads (释放).
// params:  leads
// returns: -
// mode:    write CLAIMED_BY
UNWIND $leads AS id
MATCH (:Lead {id: id})-[claim:CLAIMED_BY]->(:Team)
DELETE claim
