// Notes that a reason for which leads of a chain node were lost is gone (堵点已解决); leads lost up to that day no longer count.
// params:  id, node, reason, on, by, note
// returns: -
// mode:    write ReasonFix, FIXES
MATCH (node:ChainNode {id: $node})
MERGE (fix:ReasonFix {id: $id})
MERGE (fix)-[:FIXES]->(node)
SET fix.reason = $reason, fix.on = $on, fix.by = $by, fix.note = $note
