// A firm has become part of another (企业合并): it is a firm no more, but all it was is kept with it. merge is what the link
// between them says: when, by whom, and what was changed of the other firm.
// params:  firm, into, merge
// returns: -
// mode:    write MergedFirm, MERGED_INTO
MATCH (firm:Firm {id: $firm})
MATCH (into:Firm {id: $into})
CALL (firm) {
  MATCH (firm)-[mark:CLOSED_MAKER]->(:ChainNode)
  DELETE mark
}
REMOVE firm:Firm
SET firm:MergedFirm
CREATE (firm)-[merge:MERGED_INTO]->(into)
SET merge = $merge
