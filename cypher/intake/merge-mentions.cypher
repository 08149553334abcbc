// Firms, projects, parks and assets that a source article names (报道提及).
// params:  rows
// returns: -
// mode:    write Mention
UNWIND $rows AS row
MERGE (mention:Mention {id: row.id})
SET mention.type = row.type, mention.name = row.name, mention.context = row.context, mention.source = row.source
