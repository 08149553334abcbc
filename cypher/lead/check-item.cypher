// Ticks an item of a lead's checklist, or takes the tick away.
// params:  lead, item, done, note, by, at
// returns: text
// mode:    write CHECKED
MATCH (lead:Lead {id: $lead})
MATCH (item:ChecklistItem {id: $item})
MERGE (lead)-[checked:CHECKED]->(item)
SET checked.done = $done, checked.note = $note, checked.by = $by, checked.at = $at
RETURN item.text AS text
ORDER BY text
