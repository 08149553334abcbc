// The workbooks users made for their lists (自定义模板), without their content.
// params:  -
// returns: id, name, source, at, by, size, fields
// mode:    read
MATCH (template:ExportTemplate)
RETURN template.id AS id, template.name AS name, template.source AS source, template.at AS at, template.by AS by,
       template.size AS size, template.fields AS fields
ORDER BY name, id
