// For chain nodes, how many local firms need each (本地需求企业), the same firms as firm/list-local-consumers, and the first of them.
// params:  place, nodes, most
// returns: node, name, consumers, names
// mode:    read
MATCH (place:Place {code: $place})
UNWIND $nodes AS wanted
MATCH (node:ChainNode {id: wanted})
WITH place, node,
     COLLECT { MATCH (firm:Firm)-[:CONSUMES]->(node)
               WHERE firm.status = 'ACTIVE' AND EXISTS { (firm)-[:LOCATED_IN]->(:Place)-[:PART_OF]->{0,4}(place) }
               RETURN DISTINCT firm.id } AS recorded,
     COLLECT { MATCH (node)-[:SUPPLIES {required: true}]->(output:ChainNode)-[state:LOCAL_STATE {state: 'PRESENT'}]->(place)
               WHERE output <> node
               UNWIND state.firms AS made
               RETURN DISTINCT made } AS making
WITH node, COLLECT { UNWIND recorded + making AS needing WITH DISTINCT needing ORDER BY needing RETURN needing } AS firms
RETURN node.id AS node, node.name AS name, size(firms) AS consumers,
       COLLECT { UNWIND firms[..$most] AS needing MATCH (first:Firm {id: needing}) RETURN first.name } AS names
ORDER BY node
