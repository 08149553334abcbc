// What the graph says about some purchases, also where one of the firms was merged into another since: buyer and supplier are the
// firms of today, while the key keeps those it was made of.
// params:  keys
// returns: key, values
// mode:    read
UNWIND $keys AS key
MATCH (buyer:Firm)-[buys:BUYS_FROM {key: key}]->(supplier:Firm)
RETURN key, buys {.*, buyer: buyer.id, supplier: supplier.id} AS values
ORDER BY key
