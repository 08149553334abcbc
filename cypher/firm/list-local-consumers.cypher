// Local firms that need a node: those on record as consuming it, and those whose product needs it (需求企业).
// params:  node, place, skip, limit
// returns: id, name, status, via, nodeId, nodeName, confidence, source, asOf, total
// mode:    read
MATCH (place:Place {code: $place})
MATCH (node:ChainNode {id: $node})
CALL (place, node) {
  MATCH (firm:Firm)-[:CONSUMES]->(node)
  WHERE firm.status = 'ACTIVE' AND EXISTS { (firm)-[:LOCATED_IN]->(:Place)-[:PART_OF]->{0,4}(place) }
  RETURN firm.id AS firmId, 'RECORDED' AS via, node AS needed
  UNION
  MATCH (node)-[:SUPPLIES {required: true}]->(output:ChainNode)-[state:LOCAL_STATE {state: 'PRESENT'}]->(place)
  WHERE output <> node
  UNWIND state.firms AS firmId
  RETURN firmId, 'PRODUCES' AS via, output AS needed
}
WITH firmId, via, needed
ORDER BY via DESC, needed.id
WITH firmId, head(collect({via: via, needed: needed})) AS reason
ORDER BY reason.via DESC, firmId
WITH collect({firmId: firmId, via: reason.via, needed: reason.needed}) AS found
WITH size(found) AS total, found[$skip..($skip + $limit)] AS hits
UNWIND range(0, size(hits) - 1) AS position
WITH total, position, hits[position].firmId AS firmId, hits[position].via AS via, hits[position].needed AS needed
MATCH (firm:Firm {id: firmId})-[link:CONSUMES|PRODUCES]->(needed)
WHERE (type(link) = 'CONSUMES') = (via = 'RECORDED')
RETURN firm.id AS id, firm.name AS name, firm.status AS status, via, needed.id AS nodeId, needed.name AS nodeName,
       link.confidence AS confidence, link.source AS source, link.asOf AS asOf, total
ORDER BY position
