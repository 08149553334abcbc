// Years of which purchases of a firm are on record (采购年份), newest first.
// params:  leader
// returns: year
// mode:    read
MATCH (leader:Firm {id: $leader})-[buys:BUYS_FROM]->(:Firm)
WHERE buys.year IS NOT NULL
RETURN DISTINCT left(buys.year, 4) AS year
ORDER BY year DESC
