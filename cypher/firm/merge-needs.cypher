// What firms need (消耗): evidence of each link is on the link.
// params:  rows
// returns: -
// mode:    write CONSUMES
UNWIND $rows AS row
MATCH (firm:Firm {id: row.firm})
MATCH (node:ChainNode {id: row.node})
MERGE (firm)-[needs:CONSUMES]->(node)
SET needs.confidence = row.confidence, needs.basis = row.basis, needs.source = row.source, needs.asOf = row.asOf,
    needs.amountWanYuan = row.amountWanYuan, needs.localAmountWanYuan = row.localAmountWanYuan
