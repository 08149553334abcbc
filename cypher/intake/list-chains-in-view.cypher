// Which of some chains belong to a view (导出范围): those of its nodes, see list-nodes-in-view.
// params:  ids, chain, nodes
// returns: id
// mode:    read
MATCH (home:Chain)
WHERE home.id IN $ids AND (($chain IS NULL AND $nodes IS NULL) OR EXISTS {
  MATCH (home)<-[:IN_CHAIN]-(:ChainNode)-[:SUPPLIES]-{0,1}(core:ChainNode)
  WHERE ($chain IS NULL OR EXISTS { (core)-[:IN_CHAIN]->(:Chain {id: $chain}) }) AND ($nodes IS NULL OR core.id IN $nodes)
})
RETURN home.id AS id
ORDER BY id
