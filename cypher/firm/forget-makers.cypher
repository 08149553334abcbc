// Takes firms off the lists of local makers (本地企业) of some nodes, and their marks as closed makers, before note-local-makers
// puts those back that are makers.
// params:  firms, nodes
// returns: -
// mode:    write LOCAL_STATE
UNWIND $nodes AS id
MATCH (node:ChainNode {id: id})
CALL (node) {
  UNWIND $firms AS firm
  MATCH (:Firm {id: firm})-[mark:CLOSED_MAKER]->(node)
  DELETE mark
}
WITH node
MATCH (node)-[state:LOCAL_STATE]->(:Place)
WHERE any(maker IN state.makers WHERE maker IN $firms)
SET state.makers = [maker IN state.makers WHERE NOT maker IN $firms]
