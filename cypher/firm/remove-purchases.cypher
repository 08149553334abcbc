// Removes purchases.
// params:  rows
// returns: -
// mode:    write BUYS_FROM
UNWIND $rows AS row
MATCH (buyer:Firm {id: row.buyer})-[buys:BUYS_FROM {key: row.key}]->(supplier:Firm {id: row.supplier})
DELETE buys
