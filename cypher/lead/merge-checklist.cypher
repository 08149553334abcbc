// Writes a checklist (核对清单模板) with all its items; items that are not named any more go, with what was ticked of them. Only one
// checklist is standard.
// params:  id, name, note, standard, items, by, at
// returns: -
// mode:    write Checklist, ChecklistItem, ITEM_OF
MERGE (list:Checklist {id: $id})
SET list.name = $name, list.note = $note, list.standard = $standard, list.by = $by, list.at = $at
WITH list
CALL (list) {
  MATCH (other:Checklist)
  WHERE $standard AND other <> list
  SET other.standard = false
}
CALL (list) {
  MATCH (old:ChecklistItem)-[:ITEM_OF]->(list)
  WHERE NOT old.id IN [item IN $items | item.id]
  DETACH DELETE old
}
UNWIND $items AS row
MERGE (item:ChecklistItem {id: row.id})
MERGE (item)-[:ITEM_OF]->(list)
SET item.text = row.text, item.required = row.required, item.gate = row.gate, item.position = row.position
