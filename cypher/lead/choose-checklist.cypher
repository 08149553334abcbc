// Chooses the checklist of a lead; null goes back to the standard one.
// params:  lead, checklist
// returns: -
// mode:    write SCREENED_BY
MATCH (lead:Lead {id: $lead})
CALL (lead) {
  MATCH (lead)-[old:SCREENED_BY]->(:Checklist)
  DELETE old
}
MATCH (list:Checklist {id: $checklist})
MERGE (lead)-[:SCREENED_BY]->(list)
