// What still hangs on some things, so that they cannot be removed.
// params:  kind, keys
// returns: key, links
// mode:    read
UNWIND $keys AS key
CALL (key) {
  WITH key WHERE $kind = 'chains'
  MATCH (chain:Chain {id: key})
  RETURN COUNT { (chain)<-[:IN_CHAIN]-() } AS links
UNION
  WITH key WHERE $kind = 'nodes'
  MATCH (node:ChainNode {id: key})
  RETURN COUNT { (node)-[:SUPPLIES]-() } + COUNT { (node)<-[:PRODUCES|CONSUMES|WILL_MAKE|ASKED]-() } +
         COUNT { ()-[:BUYS_FROM {node: key}]->() } AS links
UNION
  WITH key WHERE $kind = 'parks'
  MATCH (park:Park {id: key})
  RETURN COUNT { (park)<-[:LOCATED_IN|IN_PARK|PART_OF|LEFT]-() } AS links
UNION
  WITH key WHERE $kind = 'firms'
  MATCH (firm:Firm {id: key})
  RETURN COUNT { (firm)-[:PRODUCES|CONSUMES|ASKED|LEFT]->() } + COUNT { (firm)-[:BUYS_FROM]-() } + COUNT { (firm)<-[:INVESTED_BY]-() } AS links
UNION
  WITH key WHERE $kind = 'sites'
  MATCH (site:Site {id: key})
  RETURN COUNT { (site)<-[:ON_SITE]-() } AS links
}
WITH key, links
WHERE links > 0
RETURN key, links
ORDER BY key
