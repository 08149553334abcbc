// Sites (载体): plant (厂房) and land (土地) with what is known of their fitness, each in the park the row states. Unknown stays absent.
// params:  rows
// returns: -
// mode:    write Site, IN_PARK
UNWIND $rows AS row
MERGE (site:Site {id: row.id})
SET site.name = row.name, site.kind = row.kind, site.areaSqm = row.areaSqm, site.areaMu = row.areaMu,
    site.heightM = row.heightM, site.loadTPerSqm = row.loadTPerSqm, site.powerKva = row.powerKva, site.gas = row.gas,
    site.eiaClass = row.eiaClass, site.chemicalPark = row.chemicalPark, site.status = row.status,
    site.formerUser = row.formerUser, site.notes = row.notes, site.source = row.source, site.asOf = row.asOf
WITH site, row
CALL (site, row) {
  MATCH (site)-[old:IN_PARK]->(park:Park)
  WHERE row.park IS NULL OR park.id <> row.park
  DELETE old
}
WITH site, row
MATCH (park:Park {id: row.park})
MERGE (site)-[:IN_PARK]->(park)
