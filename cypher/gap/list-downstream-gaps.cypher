// Downstream gaps (下游缺口): absent nodes that a present one feeds, required or not, and that are no break point (断点):
// every demand line they stand in has a present alternative. With the present nodes that feed them, and how many
// different nodes each of these feeds in all.
// params:  place
// returns: id, suppliers
// mode:    read
MATCH (place:Place {code: $place})
MATCH (place)<-[:LOCAL_STATE {state: 'PRESENT'}]-(supplier:ChainNode)-[:SUPPLIES]->(output:ChainNode)
WHERE output <> supplier
WITH place, supplier, collect(DISTINCT output) AS outputs
UNWIND outputs AS node
MATCH (node)-[:LOCAL_STATE {state: 'ABSENT'}]->(place)
WITH place, node, supplier.id AS supplierId, size(outputs) AS outdegree
ORDER BY supplierId
WITH place, node, collect({id: supplierId, outdegree: outdegree}) AS suppliers
WHERE NOT EXISTS {
  MATCH (node)-[line:SUPPLIES {required: true}]->(needs:ChainNode)-[:LOCAL_STATE {state: 'PRESENT'}]->(place)
  WHERE NOT EXISTS {
    MATCH (needs)<-[other:SUPPLIES {required: true}]-(member:ChainNode)-[:LOCAL_STATE {state: 'PRESENT'}]->(place)
    WHERE member <> needs AND other.altGroup = line.altGroup
  }
}
RETURN node.id AS id, suppliers
ORDER BY id
