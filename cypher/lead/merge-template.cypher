// Keeps a workbook a user made for his lists (自定义模板); one of the same name is replaced.
// params:  id, name, source, at, by, size, fields, content
// returns: -
// mode:    write ExportTemplate
MERGE (template:ExportTemplate {id: $id})
SET template.name = $name, template.source = $source, template.at = $at, template.by = $by, template.size = $size,
    template.fields = $fields, template.content = $content
