// All statements about a thing, the first one first.
// params:  thing
// returns: statement
// mode:    read
MATCH (statement:Statement {thing: $thing})
RETURN statement {.*} AS statement
ORDER BY coalesce(statement.number, 0), statement.id
