// For scripts that build the graph in another database, never run on this one: what firms buy from others (采购关系).
// params:  rows
// returns: -
// mode:    write BUYS_FROM
UNWIND $rows AS row
MATCH (buyer:Firm {id: row.buyer_id})
MATCH (supplier:Firm {id: row.supplier_id})
MERGE (buyer)-[buys:BUYS_FROM {key: row.key}]->(supplier)
SET buys.product = row.product, buys.node = row.node_id, buys.supplierUscc = row.supplier_uscc, buys.supplierPlace = row.supplier_place,
    buys.amountWanYuan = row.amount_wan_yuan, buys.year = row.year, buys.source = coalesce(row.source, ''),
    buys.asOf = row.as_of, buys.basis = row.basis
