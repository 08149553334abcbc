// Which of some parks belong to a view (导出范围): those in the place, and those that firms of the view are in, see
// list-firms-in-view.
// params:  ids, place, chain, nodes
// returns: id
// mode:    read
MATCH (park:Park)
WHERE park.id IN $ids
  AND (EXISTS { (park)-[:PART_OF]->{0,4}(:Place {code: $place}) } OR EXISTS {
    MATCH (firm:Firm)-[:LOCATED_IN]->(park)
    WHERE ($place IS NULL OR EXISTS { (firm)-[:LOCATED_IN]->(:Place)-[:PART_OF]->{0,4}(:Place {code: $place}) })
      AND (($chain IS NULL AND $nodes IS NULL) OR EXISTS {
        MATCH (firm)-[:PRODUCES|CONSUMES]->(core:ChainNode)
        WHERE ($chain IS NULL OR EXISTS { (core)-[:IN_CHAIN]->(:Chain {id: $chain}) })
          AND ($nodes IS NULL OR core.id IN $nodes)
      })
  })
RETURN park.id AS id
ORDER BY id
