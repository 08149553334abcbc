// Which regions make which nodes: what relatedness (相关度) is computed from. A region has a node when an active firm there
// makes it with a trusted link. Level CITY takes a province without cities (直辖市) as one city. Reads all links there are,
// so it is run once per version of the graph and not for each request.
// params:  level, tau
// returns: region, nodes
// mode:    read
MATCH (region:Place)
WHERE region.level = $level
   OR ($level = 'CITY' AND region.level = 'PROVINCE'
       AND NOT EXISTS { (region)<-[:PART_OF]-(:Place {level: 'CITY'}) })
CALL (region) {
  MATCH (region)<-[:PART_OF]-{0,4}(:Place)<-[:LOCATED_IN]-(firm:Firm {status: 'ACTIVE'})-[makes:PRODUCES]->(node:ChainNode)
  WHERE makes.confidence >= $tau
  WITH DISTINCT node.id AS id
  ORDER BY id
  RETURN collect(id) AS nodes
}
WITH region, nodes
WHERE size(nodes) > 0
RETURN region.code AS region, nodes
ORDER BY region
