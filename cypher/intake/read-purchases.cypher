// What the graph says about some purchases.
// params:  keys
// returns: key, values
// mode:    read
UNWIND $keys AS key
MATCH (buyer:Firm {id: key.buyer})-[buys:BUYS_FROM {key: key.key}]->(supplier:Firm {id: key.supplier})
RETURN key.key AS key, buys {.*} AS values
ORDER BY key
