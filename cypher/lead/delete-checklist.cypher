// Removes a checklist with its items and what was ticked of them.
// params:  id
// returns: removed
// mode:    write Checklist, ChecklistItem
MATCH (list:Checklist {id: $id})
OPTIONAL MATCH (item:ChecklistItem)-[:ITEM_OF]->(list)
WITH list, collect(item) AS items, list.id AS removed
FOREACH (item IN items | DETACH DELETE item)
DETACH DELETE list
RETURN removed
ORDER BY removed
