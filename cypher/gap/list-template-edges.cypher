// The supply lines (供应关系) of all chain templates; an input of itself is none.
// params:  -
// returns: input, output, chain, relation, required, altGroup, criticality, share, note, source
// mode:    read
MATCH (input:ChainNode)-[line:SUPPLIES]->(output:ChainNode)
WHERE input <> output
RETURN input.id AS input, output.id AS output, line.chain AS chain, line.relation AS relation, line.required AS required,
       line.altGroup AS altGroup, line.criticality AS criticality, line.share AS share, line.note AS note,
       line.source AS source
ORDER BY input, output, chain, relation
