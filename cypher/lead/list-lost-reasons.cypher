// Why leads for chain nodes were lost (流失原因), from a day on; a firm that was lost twice for one reason counts once. Leads that
// run again do not count.
// params:  nodes, from
// returns: node, reason, firms, lastOn, fixedOn, fixedBy, fixNote, open
// mode:    read
UNWIND $nodes AS id
MATCH (node:ChainNode {id: id})<-[:FILLS]-(lead:Lead {state: 'LOST'})-[:TARGETS]->(firm:Firm)
WHERE lead.lostOn >= $from
OPTIONAL MATCH (fix:ReasonFix {id: node.id + ' ' + lead.lostReason})
WITH node, lead.lostReason AS reason, fix, lead, firm
RETURN node.id AS node, reason, count(DISTINCT firm) AS firms, max(lead.lostOn) AS lastOn, fix.on AS fixedOn,
       fix.by AS fixedBy, fix.note AS fixNote,
       count(DISTINCT CASE WHEN fix IS NULL OR lead.lostOn > fix.on THEN firm END) AS open
ORDER BY node, reason
