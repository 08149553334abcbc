// What the merge of a firm (企业合并) has kept: WAS_ its links, HELD_ what the links of the other firm said before, MADE_ what
// they said afterwards. Those that another merged firm keeps of this one are not its own.
// params:  firm
// returns: link, type, outgoing, other, properties
// mode:    read
MATCH (firm:MergedFirm {id: $firm})-[link]-(other)
WHERE link.keptBy = $firm
RETURN DISTINCT elementId(link) AS link, type(link) AS type, startNode(link) = firm AS outgoing, elementId(other) AS other,
       properties(link) AS properties
ORDER BY type, other, link
