// A firm makes less of a node (收缩): its capacity now in 万元 a year, what it was before, and since when.
// params:  firm, node, capacityWanYuan, at
// returns: -
// mode:    write PRODUCES
MATCH (:Firm {id: $firm})-[makes:PRODUCES]->(:ChainNode {id: $node})
SET makes.capacityBefore = coalesce(makes.capacityBefore, makes.capacityWanYuan), makes.capacityWanYuan = $capacityWanYuan,
    makes.shrunkAt = $at
