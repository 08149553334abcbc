// Takes some links away.
// params:  links
// returns: -
// mode:    write BY_ROW
UNWIND $links AS id
MATCH ()-[link]->()
WHERE elementId(link) = id
DELETE link
