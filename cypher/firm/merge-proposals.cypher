// Proposals that a firm makes a node (环节建议). One that exists is not made again: a decision stays, and what was rejected is
// never proposed a second time.
// params:  rows, at
// returns: created
// mode:    write MAY_PRODUCE
UNWIND $rows AS row
MATCH (firm:Firm {id: row.firm})
MATCH (node:ChainNode {id: row.node})
WHERE NOT EXISTS { (firm)-[:MAY_PRODUCE|PRODUCES]->(node) }
CREATE (firm)-[proposal:MAY_PRODUCE {state: 'OPEN', method: row.method, field: row.field, confidence: row.confidence,
        text: row.text, term: row.term, batch: row.batch, at: $at}]->(node)
RETURN count(proposal) AS created
