// Local firms that need a node: those on record as consuming it, and those whose product needs it (需求企业).
// params:  node, place, skip, limit
// returns: id, name, status, via, nodeId, nodeName, confidence, source, asOf, total
// mode:    read
MATCH (place:Place {code: $place})
MATCH (node:ChainNode {id: $node})
CALL (place, node) {
  MATCH (firm:Firm)-[needs:CONSUMES]->(node)
  WHERE firm.status = 'ACTIVE' AND EXISTS { (firm)-[:LOCATED_IN]->(:Place)-[:PART_OF]->{0,4}(place) }
  RETURN firm, 'RECORDED' AS via, node AS needed, needs.confidence AS confidence, needs.source AS source,
         needs.asOf AS asOf
  UNION
  MATCH (node)-[:SUPPLIES {required: true}]->(output:ChainNode)-[state:LOCAL_STATE {state: 'PRESENT'}]->(place)
  WHERE output <> node
  UNWIND state.firms AS firmId
  MATCH (firm:Firm {id: firmId})-[makes:PRODUCES]->(output)
  RETURN firm, 'PRODUCES' AS via, output AS needed, makes.confidence AS confidence, makes.source AS source,
         makes.asOf AS asOf
}
WITH firm, collect({via: via, node: needed.id, name: needed.name, confidence: confidence, source: source,
                    asOf: asOf}) AS reasons
WITH firm, COLLECT { UNWIND reasons AS reason WITH reason ORDER BY reason.via DESC, reason.node RETURN reason } AS reasons
WITH firm, reasons[0] AS reason
ORDER BY reason.via DESC, firm.id
WITH collect({firm: firm, reason: reason}) AS found
UNWIND found[$skip..($skip + $limit)] AS hit
RETURN hit.firm.id AS id, hit.firm.name AS name, hit.firm.status AS status, hit.reason.via AS via,
       hit.reason.node AS nodeId, hit.reason.name AS nodeName, hit.reason.confidence AS confidence,
       hit.reason.source AS source, hit.reason.asOf AS asOf, size(found) AS total
