// Writes a contact person of a lead's firm (企业联系人).
// params:  lead, id, name, role, phone, email, by, at
// returns: id
// mode:    write LeadContact, OF_LEAD
MATCH (lead:Lead {id: $lead})
MERGE (contact:LeadContact {id: $id})
MERGE (contact)-[:OF_LEAD]->(lead)
SET contact.name = $name, contact.role = $role, contact.phone = $phone, contact.email = $email, contact.by = $by,
    contact.at = $at
RETURN contact.id AS id
ORDER BY id
