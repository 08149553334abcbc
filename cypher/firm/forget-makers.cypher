// Takes firms off the lists of local makers (本地企业) of some nodes, before note-local-makers puts those back that are makers.
// params:  firms, nodes
// returns: -
// mode:    write LOCAL_STATE
UNWIND $nodes AS id
MATCH (:ChainNode {id: id})-[state:LOCAL_STATE]->(:Place)
WHERE any(maker IN state.makers WHERE maker IN $firms)
SET state.makers = [maker IN state.makers WHERE NOT maker IN $firms]
