// The content of a workbook a user made (自定义模板), as text (Base64).
// params:  id
// returns: name, content
// mode:    read
MATCH (template:ExportTemplate {id: $id})
RETURN template.name AS name, template.content AS content
ORDER BY name
