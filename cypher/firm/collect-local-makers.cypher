// The lists of local makers (本地企业) of one place, made anew from its firms; other nodes get an empty list.
// params:  place
// returns: -
// mode:    write LOCAL_STATE
MATCH (place:Place {code: $place})
CALL (place) {
  MATCH (:ChainNode)-[old:LOCAL_STATE]->(place)
  DELETE old
}
CALL (place) {
  MATCH (place)<-[:PART_OF]-{0,4}(:Place)<-[:LOCATED_IN|LEFT]-(firm:Firm)
  WITH DISTINCT firm
  MATCH (firm)-[:PRODUCES]->(node:ChainNode)
  WITH DISTINCT firm, node
  WITH node, firm.id AS maker ORDER BY maker
  WITH node, collect(maker) AS makers
  CREATE (node)-[:LOCAL_STATE {makers: makers}]->(place)
}
