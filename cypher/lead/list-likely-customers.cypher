// Local firms that probably could use what a firm makes (可能的客户): on record as needing the node, or making something that needs it. An
// inference from the chain, not an observed purchase; at most so many.
// params:  place, firm, most
// returns: id, name, nodeId, nodeName, recorded, source, asOf, productSource
// mode:    read
MATCH (place:Place {code: $place})
MATCH (firm:Firm {id: $firm})-[makes:PRODUCES]->(node:ChainNode)
WHERE makes.confidence >= 0.4
CALL (place, node) {
  MATCH (customer:Firm)-[needs:CONSUMES]->(node)
  WHERE customer.status = 'ACTIVE' AND EXISTS { (customer)-[:LOCATED_IN]->(:Place)-[:PART_OF]->{0,4}(place) }
  RETURN customer, true AS recorded, needs.source AS source, needs.asOf AS asOf
  UNION
  MATCH (node)-[line:SUPPLIES {required: true}]->(output:ChainNode)-[state:LOCAL_STATE {state: 'PRESENT'}]->(place)
  WHERE output <> node
  UNWIND state.firms AS making
  MATCH (customer:Firm {id: making})
  RETURN customer, false AS recorded, line.source AS source, null AS asOf
}
WITH customer, node, makes, recorded, source, asOf
ORDER BY recorded DESC, makes.confidence DESC, customer.id, node.id
WITH customer, head(collect({node: node, recorded: recorded, source: source, asOf: asOf, productSource: makes.source,
                             confidence: makes.confidence})) AS best
ORDER BY best.recorded DESC, best.confidence DESC, customer.id
LIMIT $most
RETURN customer.id AS id, customer.name AS name, best.node.id AS nodeId, best.node.name AS nodeName, best.recorded AS recorded,
       best.source AS source, best.asOf AS asOf, best.productSource AS productSource
ORDER BY recorded DESC, best.confidence DESC, id
