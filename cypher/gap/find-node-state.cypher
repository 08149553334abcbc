// State of one node at a place.
// params:  node, place
// returns: state
// mode:    read
MATCH (:ChainNode {id: $node})-[state:LOCAL_STATE]->(:Place {code: $place})
RETURN state
