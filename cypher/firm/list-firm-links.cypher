// All links of a firm to whatever they lead, with all they say, to be moved when firms are merged (企业合并). Derived links and
// those that keep an earlier merge are left out.
// params:  firm
// returns: link, type, outgoing, other, properties
// mode:    read
MATCH (firm:Firm {id: $firm})-[link]-(other)
WHERE NOT type(link) IN ['CLOSED_MAKER', 'MERGED_INTO', 'REVIEWS', 'MAY_BE']
  AND NOT type(link) STARTS WITH 'WAS_' AND NOT type(link) STARTS WITH 'HELD_' AND NOT type(link) STARTS WITH 'MADE_'
RETURN DISTINCT elementId(link) AS link, type(link) AS type, startNode(link) = firm AS outgoing, elementId(other) AS other,
       properties(link) AS properties
ORDER BY type, other, link
