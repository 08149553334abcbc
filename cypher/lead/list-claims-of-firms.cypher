// Claims (首报首谈) on any of the firms that still protect on a day; a claim protects up to and including its last day.
// params:  firms, today
// returns: lead, firm, firmName, node, nodeName, team, by, at, until
// mode:    read
UNWIND $firms AS id
MATCH (firm:Firm {id: id})<-[:TARGETS]-(lead:Lead)-[claim:CLAIMED_BY]->(team:Team)
WHERE claim.until >= $today
MATCH (lead)-[:FILLS]->(node:ChainNode)
RETURN lead.id AS lead, firm.id AS firm, firm.name AS firmName, node.id AS node, node.name AS nodeName,
       team.id AS team, claim.by AS by, claim.at AS at, claim.until AS until
ORDER BY at, lead
