// For scripts that build the graph in another database, never run on this one: parks (园区), inside the place that holds them.
// params:  rows
// returns: -
// mode:    write Park, Place, PART_OF
UNWIND $rows AS row
MERGE (park:Place {code: row.id})
SET park:Park, park.id = row.id, park.name = row.name, park.level = 'PARK', park.rank = coalesce(row.level, ''),
    park.focusChains = coalesce(row.focus_chains, []), park.lat = row.lat, park.lon = row.lon,
    park.idlePlantSqm = row.idle_plant_sqm, park.idleLandMu = row.idle_land_mu, park.notes = coalesce(row.notes, ''),
    park.source = coalesce(row.source, ''), park.asOf = row.as_of, park.basis = row.basis
WITH park, row
WHERE row.place IS NOT NULL
MERGE (place:Place {code: row.place})
MERGE (park)-[:PART_OF]->(place)
