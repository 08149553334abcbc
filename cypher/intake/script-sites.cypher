// For scripts that build the graph in another database, never run on this one: sites (载体) and their parks.
// params:  rows
// returns: -
// mode:    write Site, IN_PARK
UNWIND $rows AS row
MERGE (site:Site {id: row.id})
SET site.name = row.name, site.kind = toUpper(row.kind), site.areaSqm = row.area_sqm, site.areaMu = row.area_mu,
    site.heightM = row.height_m, site.loadTPerSqm = row.load_t_per_sqm, site.powerKva = row.power_kva,
    site.gas = row.gas, site.eiaClass = toUpper(row.eia_class), site.chemicalPark = row.chemical_park, site.status = toUpper(row.status),
    site.formerUser = row.former_user, site.notes = coalesce(row.notes, ''), site.source = coalesce(row.source, ''),
    site.asOf = row.as_of, site.basis = row.basis
WITH site, row
MATCH (park:Park {id: row.park_id})
MERGE (site)-[:IN_PARK]->(park)
