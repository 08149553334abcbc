// Supply lines after one, in the order of their ends; a line that stands in several chains is one.
// params:  from, to, relation, limit
// returns: from, to, relation
// mode:    read
MATCH (input:ChainNode)
WHERE input.id >= $from
CALL (input) {
  MATCH (input)-[line:SUPPLIES]->(output:ChainNode)
  WHERE input.id > $from OR output.id > $to OR (output.id = $to AND line.relation > $relation)
  WITH DISTINCT output.id AS to, line.relation AS relation
  ORDER BY to, relation
  RETURN to, relation
}
RETURN input.id AS from, to, relation
ORDER BY from, to, relation
LIMIT $limit
