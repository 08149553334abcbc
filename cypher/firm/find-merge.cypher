// The merge of a firm (企业合并): into which one, and what the link between them says; whether its id has been given to another
// firm meanwhile.
// params:  firm
// returns: into, merge, taken
// mode:    read
MATCH (firm:MergedFirm {id: $firm})-[merge:MERGED_INTO]->(into)
RETURN into.id AS into, properties(merge) AS merge, EXISTS { (:Firm {id: $firm}) } AS taken
