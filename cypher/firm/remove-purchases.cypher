// Removes purchases, also where the supplier was merged into another firm since.
// params:  rows
// returns: -
// mode:    write BUYS_FROM
UNWIND $rows AS row
MATCH (:Firm)-[buys:BUYS_FROM {key: row.key}]->(:Firm)
DELETE buys
