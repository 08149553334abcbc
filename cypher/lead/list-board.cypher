// Leads of the board (线索板) in some states, the one due first first. A lead is due on the day when the clock of its state ends or
// its next step is planned, whichever comes first. Filters may be null; a team has a lead when it holds it, or reported it and
// nobody holds it.
// params:  states, ids, team, chain, nodes, text, overdue, today, days, skip, limit
// returns: id, state, since, clockFrom, due, clockDue, stateBefore, version, createdAt, createdBy, lostReason, lostNote, lostOn, nextStep, nextStepOn, form, firm, firmName, province, city, tags, products, firmStatus, node, nodeName, chains, reportedBy, claimTeam, claimBy, claimAt, claimUntil
// mode:    read
MATCH (lead:Lead)
WHERE lead.state IN $states AND ($ids IS NULL OR lead.id IN $ids)
MATCH (lead)-[:TARGETS]->(firm:Firm)
MATCH (lead)-[:FILLS]->(node:ChainNode)
OPTIONAL MATCH (lead)-[:REPORTED_BY]->(reporter:Team)
OPTIONAL MATCH (lead)-[claim:CLAIMED_BY]->(holder:Team)
WITH lead, firm, node, reporter, claim, holder, claim IS NOT NULL AND claim.until >= $today AS held,
     CASE WHEN $days[lead.state] IS NOT NULL
          THEN toString(date(lead.clockFrom) + duration({days: $days[lead.state]})) END AS clockDue
WITH *, CASE WHEN clockDue IS NULL OR lead.nextStepOn < clockDue THEN coalesce(lead.nextStepOn, clockDue)
             ELSE clockDue END AS lastDay
WITH *, CASE WHEN lead.state = 'LOST' THEN null ELSE lastDay END AS due
WHERE ($team IS NULL OR CASE WHEN held THEN holder.id ELSE reporter.id END = $team)
  AND ($chain IS NULL OR EXISTS { (node)-[:IN_CHAIN]->(:Chain {id: $chain}) })
  AND ($nodes IS NULL OR node.id IN $nodes)
  AND ($text IS NULL OR toLower(firm.name) CONTAINS toLower($text) OR toLower(node.name) CONTAINS toLower($text)
       OR any(alias IN coalesce(firm.aliases, []) WHERE toLower(alias) CONTAINS toLower($text)))
  AND (NOT $overdue OR due < $today)
WITH lead, firm, node, reporter, claim, holder, due, clockDue
ORDER BY due IS NULL, due, lead.createdAt, lead.id
SKIP $skip
LIMIT $limit
RETURN lead.id AS id, lead.state AS state, lead.since AS since, lead.clockFrom AS clockFrom, due, clockDue,
       lead.stateBefore AS stateBefore, coalesce(lead.version, 0) AS version, lead.createdAt AS createdAt,
       lead.createdBy AS createdBy, lead.lostReason AS lostReason, lead.lostNote AS lostNote, lead.lostOn AS lostOn,
       lead.nextStep AS nextStep, lead.nextStepOn AS nextStepOn,
       lead {.projectName, .investmentWanYuan, .investorProfile, .content, .landMu, .area, .remark, .assessment} AS form,
       firm.id AS firm, firm.name AS firmName, firm.province AS province, firm.city AS city, coalesce(firm.tags, []) AS tags,
       firm.products AS products, firm.status AS firmStatus, node.id AS node, node.name AS nodeName,
       COLLECT { MATCH (node)-[:IN_CHAIN]->(chain:Chain)
                 WITH chain ORDER BY chain.id <> coalesce($chain, ''), chain.id
                 RETURN {id: chain.id, name: chain.name} } AS chains,
       reporter.id AS reportedBy, holder.id AS claimTeam, claim.by AS claimBy, claim.at AS claimAt,
       claim.until AS claimUntil
ORDER BY due IS NULL, due, createdAt, id
