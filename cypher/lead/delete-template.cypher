// Removes a workbook a user made.
// params:  id
// returns: removed
// mode:    write ExportTemplate
MATCH (template:ExportTemplate {id: $id})
WITH template, template.id AS removed
DELETE template
RETURN removed
ORDER BY removed
