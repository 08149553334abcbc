// A firm operates again as before (恢复): status, places and capacities become what they were before it stopped, left or shrank.
// params:  firm
// returns: -
// mode:    write LOCATED_IN
MATCH (firm:Firm {id: $firm})
SET firm.status = coalesce(firm.statusBefore, firm.status), firm.closedAt = CASE WHEN firm.statusBefore IS NULL THEN firm.closedAt END
REMOVE firm.statusBefore
WITH firm
CALL (firm) {
  MATCH (firm)-[there:LOCATED_IN {moved: true}]->(:Place)
  WHERE EXISTS { (firm)-[:LEFT]->(:Place) }
  DELETE there
}
CALL (firm) {
  MATCH (firm)-[left:LEFT]->(place:Place)
  FOREACH (home IN CASE WHEN left.onTheWay THEN [] ELSE [place] END | MERGE (firm)-[:LOCATED_IN]->(home))
  DELETE left
}
CALL (firm) {
  MATCH (firm)-[makes:PRODUCES]->(:ChainNode)
  WHERE makes.shrunkAt IS NOT NULL
  SET makes.capacityWanYuan = makes.capacityBefore
  REMOVE makes.capacityBefore, makes.shrunkAt
}
