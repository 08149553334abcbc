// Merges (企业合并) that were made after the one of this firm and rest on it: into the same firm, of that firm, or of a partner
// of either. They are undone first, and made again.
// params:  firm
// returns: firm, into, number, merge
// mode:    read
MATCH (this:MergedFirm {id: $firm})-[own:MERGED_INTO]->(into)
CALL (this, own, into) {
  MATCH (into)<-[later:MERGED_INTO]-(:MergedFirm)
  RETURN later
  UNION
  MATCH (into)-[later:MERGED_INTO]->()
  RETURN later
  UNION
  MATCH (this)-[]-(partner:MergedFirm)-[later:MERGED_INTO]->()
  RETURN later
}
WITH DISTINCT own, later
WHERE later.number > own.number
RETURN startNode(later).id AS firm, endNode(later).id AS into, later.number AS number, properties(later) AS merge
ORDER BY number DESC
