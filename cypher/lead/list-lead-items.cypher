// The items of a lead's checklist (核对清单) - the one chosen for it, or else the standard one - and what was ticked.
// params:  lead
// returns: checklist, checklistName, chosen, id, text, required, gate, done, note, by, at
// mode:    read
MATCH (lead:Lead {id: $lead})
OPTIONAL MATCH (lead)-[:SCREENED_BY]->(own:Checklist)
OPTIONAL MATCH (standard:Checklist {standard: true})
WITH lead, own IS NOT NULL AS chosen, coalesce(own, standard) AS list
WHERE list IS NOT NULL
OPTIONAL MATCH (item:ChecklistItem)-[:ITEM_OF]->(list)
OPTIONAL MATCH (lead)-[checked:CHECKED]->(item)
RETURN list.id AS checklist, list.name AS checklistName, chosen, item.id AS id, item.text AS text,
       item.required AS required, item.gate AS gate, coalesce(checked.done, false) AS done, checked.note AS note,
       checked.by AS by, checked.at AS at
ORDER BY item.position, id
