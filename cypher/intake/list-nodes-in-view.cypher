// Which of some nodes belong to a view (导出范围): its core nodes, those of the chain and among them those asked for, and the
// nodes that core nodes need or feed. No chain and no nodes mean all.
// params:  ids, chain, nodes
// returns: id, core
// mode:    read
MATCH (node:ChainNode)
WHERE node.id IN $ids
WITH node,
     ($chain IS NULL OR EXISTS { (node)-[:IN_CHAIN]->(:Chain {id: $chain}) }) AND ($nodes IS NULL OR node.id IN $nodes) AS core
WHERE core OR EXISTS {
  MATCH (node)-[:SUPPLIES]-(neighbour:ChainNode)
  WHERE ($chain IS NULL OR EXISTS { (neighbour)-[:IN_CHAIN]->(:Chain {id: $chain}) })
    AND ($nodes IS NULL OR neighbour.id IN $nodes)
}
RETURN node.id AS id, core
ORDER BY id
