// Which of some firms belong to a view (导出范围): those in the place or below it that make or need a core node, see
// list-nodes-in-view; any firm of the place when neither chain nor nodes are asked for.
// params:  ids, place, chain, nodes
// returns: id
// mode:    read
MATCH (firm:Firm)
WHERE firm.id IN $ids
  AND ($place IS NULL OR EXISTS { (firm)-[:LOCATED_IN]->(:Place)-[:PART_OF]->{0,4}(:Place {code: $place}) })
  AND (($chain IS NULL AND $nodes IS NULL) OR EXISTS {
    MATCH (firm)-[:PRODUCES|CONSUMES]->(core:ChainNode)
    WHERE ($chain IS NULL OR EXISTS { (core)-[:IN_CHAIN]->(:Chain {id: $chain}) }) AND ($nodes IS NULL OR core.id IN $nodes)
  })
RETURN firm.id AS id
ORDER BY id
