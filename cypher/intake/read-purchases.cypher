// What the graph says about some purchases, also where the supplier was merged into another firm since.
// params:  keys
// returns: key, values
// mode:    read
UNWIND $keys AS key
MATCH (:Firm)-[buys:BUYS_FROM {key: key.key}]->(:Firm)
RETURN key.key AS key, buys {.*} AS values
ORDER BY key
