// Purchases (采购关系) of a firm from another, by product and year, become what the images say. One that is there already is found by
// its key, also where its supplier was merged into another firm since.
// params:  rows
// returns: -
// mode:    write BUYS_FROM
UNWIND $rows AS row
CALL (row) {
  MATCH (:Firm)-[known:BUYS_FROM {key: row.key}]->(:Firm)
  SET known += row.values
  RETURN count(known) AS known
}
WITH row, known
WHERE known = 0
MATCH (buyer:Firm {id: row.buyer})
MATCH (supplier:Firm {id: row.supplier})
MERGE (buyer)-[buys:BUYS_FROM {key: row.key}]->(supplier)
SET buys += row.values
