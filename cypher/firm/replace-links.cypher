// What some links say, whole.
// params:  rows
// returns: -
// mode:    write BY_ROW
UNWIND $rows AS row
MATCH ()-[link]->()
WHERE elementId(link) = row.link
SET link = row.properties
