// The checklists (核对清单模板) with their items, in order; which of them is standard, and how many leads chose it.
// params:  -
// returns: id, name, note, standard, items, leads
// mode:    read
MATCH (list:Checklist)
RETURN list.id AS id, list.name AS name, list.note AS note, coalesce(list.standard, false) AS standard,
       COLLECT { MATCH (item:ChecklistItem)-[:ITEM_OF]->(list)
                 WITH item ORDER BY item.position
                 RETURN item {.id, .text, .required, .gate} } AS items,
       COUNT { (:Lead)-[:SCREENED_BY]->(list) } AS leads
ORDER BY name, id
