// Takes back what a batch stated about some things; the first statement goes too when no other is left beside it.
// params:  things, batch
// returns: -
// mode:    write Statement
UNWIND $things AS thing
OPTIONAL MATCH (stated:Statement {id: thing + ' ' + $batch})
DELETE stated
WITH DISTINCT thing
MATCH (first:Statement {id: thing + ' 0'})
WHERE NOT EXISTS { MATCH (other:Statement {thing: thing}) WHERE other <> first }
DELETE first
