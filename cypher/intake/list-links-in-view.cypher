// What some firms of a view (导出范围) make and need among its core nodes, see list-nodes-in-view.
// params:  ids, chain, nodes
// returns: firm, node, role
// mode:    read
MATCH (firm:Firm)-[link:PRODUCES|CONSUMES]->(core:ChainNode)
WHERE firm.id IN $ids
  AND ($chain IS NULL OR EXISTS { (core)-[:IN_CHAIN]->(:Chain {id: $chain}) }) AND ($nodes IS NULL OR core.id IN $nodes)
RETURN firm.id AS firm, core.id AS node, CASE type(link) WHEN 'PRODUCES' THEN 'produces' ELSE 'consumes' END AS role
ORDER BY firm, node, role
