// Removes a contact person of a lead.
// params:  lead, id
// returns: -
// mode:    write LeadContact
MATCH (contact:LeadContact {id: $id})-[:OF_LEAD]->(:Lead {id: $lead})
DETACH DELETE contact
