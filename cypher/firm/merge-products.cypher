// What firms make (生产): evidence of each link is on the link.
// params:  rows
// returns: -
// mode:    write PRODUCES
UNWIND $rows AS row
MATCH (firm:Firm {id: row.firm})
MATCH (node:ChainNode {id: row.node})
MERGE (firm)-[makes:PRODUCES]->(node)
SET makes.confidence = row.confidence, makes.basis = row.basis, makes.source = row.source, makes.asOf = row.asOf,
    makes.capacityWanYuan = row.capacityWanYuan, makes.revenueShare = row.revenueShare
