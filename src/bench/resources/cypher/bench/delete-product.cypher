// Takes back a link that a measurement wrote.
// params:  firm, node
// returns: -
// mode:    write PRODUCES
MATCH (:Firm {id: $firm})-[makes:PRODUCES]->(:ChainNode {id: $node})
DELETE makes
