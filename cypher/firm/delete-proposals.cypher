// Removes proposals that a firm makes a node (环节建议); links that came of them stay.
// params:  pairs
// returns: -
// mode:    write MAY_PRODUCE
UNWIND $pairs AS pair
MATCH (:Firm {id: pair.firm})-[proposal:MAY_PRODUCE]->(:ChainNode {id: pair.node})
DELETE proposal
