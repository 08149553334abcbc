// For scripts that build the graph in another database, never run on this one: what firms need (消耗).
// params:  rows
// returns: -
// mode:    write CONSUMES
UNWIND $rows AS row
MATCH (firm:Firm {id: row.firm_id})
MATCH (node:ChainNode {id: row.node_id})
MERGE (firm)-[needs:CONSUMES]->(node)
SET needs.confidence = row.confidence, needs.basis = row.basis, needs.amountWanYuan = row.amount_wan_yuan,
    needs.localAmountWanYuan = row.local_amount_wan_yuan, needs.source = coalesce(row.source, ''),
    needs.asOf = row.as_of
