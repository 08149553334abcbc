// All statements about a thing, the first one first.
// params:  thing
// returns: statement
// mode:    read
MATCH (statement:Statement {thing: $thing})
RETURN statement {.*} AS statement
ORDER BY statement.at IS NOT NULL, statement.at, statement.id
