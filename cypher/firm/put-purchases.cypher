// Purchases (采购关系) of a firm from another, by product and year, become what the images say.
// params:  rows
// returns: -
// mode:    write BUYS_FROM
UNWIND $rows AS row
MATCH (buyer:Firm {id: row.buyer})
MATCH (supplier:Firm {id: row.supplier})
MERGE (buyer)-[buys:BUYS_FROM {key: row.key}]->(supplier)
SET buys += row.values
