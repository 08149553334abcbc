// A firm moves away (迁出): it has left the places where it was, on that day, and is in another one. Where it moved to is
// marked, so that a return finds only the old places again.
// params:  firm, to, at
// returns: -
// mode:    write LEFT, LOCATED_IN
MATCH (firm:Firm {id: $firm})
MATCH (to:Place {code: $to})
CALL (firm, to) {
  MATCH (firm)-[here:LOCATED_IN]->(place:Place)
  WHERE place <> to
  MERGE (firm)-[left:LEFT]->(place)
  SET left.at = $at, left.onTheWay = coalesce(here.moved, false)
  DELETE here
}
MERGE (firm)-[there:LOCATED_IN]->(to)
ON CREATE SET there.moved = true
