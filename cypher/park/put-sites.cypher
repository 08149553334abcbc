// Sites (载体) become what their images say, in the park stated.
// params:  rows
// returns: -
// mode:    write Site, IN_PARK
UNWIND $rows AS row
MERGE (site:Site {id: row.id})
SET site += row.values
WITH site, row
CALL (site, row) {
  MATCH (site)-[old:IN_PARK]->(park:Park)
  WHERE park.id <> coalesce(row.park, '')
  DELETE old
}
WITH site, row
MATCH (park:Park {id: row.park})
MERGE (site)-[:IN_PARK]->(park)
