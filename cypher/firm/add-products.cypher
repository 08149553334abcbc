// What firms are thought not to make (生产) yet becomes what the images say. A link that is there already, known by bearing
// another version, is left as it is and returned.
// params:  rows, version
// returns: key
// mode:    write PRODUCES
UNWIND $rows AS row
MATCH (firm:Firm {id: row.firm})
MATCH (node:ChainNode {id: row.node})
MERGE (firm)-[makes:PRODUCES]->(node)
ON CREATE SET makes += row.values
WITH row, makes
WHERE coalesce(makes.version, -1) <> $version
RETURN row.key AS key
ORDER BY key
