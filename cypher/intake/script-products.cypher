// For scripts that build the graph in another database, never run on this one: what firms make (生产).
// params:  rows
// returns: -
// mode:    write PRODUCES
UNWIND $rows AS row
MATCH (firm:Firm {id: row.firm_id})
MATCH (node:ChainNode {id: row.node_id})
MERGE (firm)-[makes:PRODUCES]->(node)
SET makes.confidence = row.confidence, makes.basis = row.basis, makes.capacityWanYuan = row.capacity_wan_yuan,
    makes.revenueShare = row.revenue_share, makes.source = coalesce(row.source, ''),
    makes.asOf = row.as_of
