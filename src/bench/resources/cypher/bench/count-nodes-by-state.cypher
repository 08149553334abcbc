// How many nodes are in which state at a place.
// params:  place
// returns: state, nodes
// mode:    read
MATCH (:ChainNode)-[state:LOCAL_STATE]->(:Place {code: $place})
RETURN state.state AS state, count(*) AS nodes
ORDER BY state
