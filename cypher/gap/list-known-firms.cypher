// Firms by id: their names and which of some nodes they make with enough confidence. Ids of no firm give no row.
// params:  firms, nodes, tau
// returns: id, name, makes
// mode:    read
UNWIND $firms AS wanted
MATCH (firm:Firm {id: wanted})
WITH DISTINCT firm
RETURN firm.id AS id, firm.name AS name,
       COLLECT { MATCH (firm)-[makes:PRODUCES]->(node:ChainNode)
                 WHERE makes.confidence >= $tau AND node.id IN $nodes
                 WITH DISTINCT node.id AS made ORDER BY made
                 RETURN made } AS makes
ORDER BY id
