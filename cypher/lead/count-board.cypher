// How many leads stand in each state of the board (线索板), how many of them are overdue (超期) and due today (今日到期). The filters
// and the day a lead is due are those of list-board.
// params:  team, chain, nodes, text, overdue, today, days
// returns: state, total, overdueLeads, dueToday
// mode:    read
MATCH (lead:Lead)
MATCH (lead)-[:TARGETS]->(firm:Firm)
MATCH (lead)-[:FILLS]->(node:ChainNode)
OPTIONAL MATCH (lead)-[:REPORTED_BY]->(reporter:Team)
OPTIONAL MATCH (lead)-[claim:CLAIMED_BY]->(holder:Team)
WITH lead, firm, node, reporter, holder, claim IS NOT NULL AND claim.until >= $today AS held,
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
RETURN lead.state AS state, count(lead) AS total, count(CASE WHEN due < $today THEN 1 END) AS overdueLeads,
       count(CASE WHEN due = $today THEN 1 END) AS dueToday
ORDER BY state
