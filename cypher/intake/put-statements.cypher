// What a batch states about things that were there before (一事多源): each statement is kept. The first, of which only the
// thing itself tells, is kept with it before it is written over.
// params:  rows
// returns: -
// mode:    write Statement
UNWIND $rows AS row
OPTIONAL MATCH (known:Statement {thing: row.thing})
WITH row, count(known) AS known
FOREACH (first IN CASE WHEN known = 0 THEN [row.first] ELSE [] END |
  MERGE (statement:Statement {id: row.thing + ' 0'})
  SET statement += first)
MERGE (statement:Statement {id: row.thing + ' ' + row.batch})
SET statement += row.second, statement.number = CASE WHEN known = 0 THEN 1 ELSE known END
