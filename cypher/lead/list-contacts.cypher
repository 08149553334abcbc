// The contact persons of leads (企业联系人), in the order in which they came.
// params:  leads
// returns: lead, id, name, role, phone, email
// mode:    read
UNWIND $leads AS id
MATCH (lead:Lead {id: id})<-[:OF_LEAD]-(contact:LeadContact)
RETURN lead.id AS lead, contact.id AS id, contact.name AS name, contact.role AS role, contact.phone AS phone,
       contact.email AS email
ORDER BY lead, contact.at, id
