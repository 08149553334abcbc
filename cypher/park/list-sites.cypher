// Sites (载体) in the parks of a place, the largest plant first, then land. ids null: all.
// params:  place, ids
// returns: id, name, kind, areaSqm, areaMu, heightM, loadTPerSqm, powerKva, gas, eiaClass, chemicalPark, status, formerUser, notes, source, asOf, park, parkName
// mode:    read
MATCH (place:Place {code: $place})<-[:PART_OF]-{0,4}(park:Park)<-[:IN_PARK]-(site:Site)
WHERE $ids IS NULL OR site.id IN $ids
WITH DISTINCT site, park
ORDER BY site.kind DESC, coalesce(site.areaSqm, site.areaMu) IS NULL, coalesce(site.areaSqm, site.areaMu) DESC, site.id
RETURN site.id AS id, site.name AS name, site.kind AS kind, site.areaSqm AS areaSqm, site.areaMu AS areaMu,
       site.heightM AS heightM, site.loadTPerSqm AS loadTPerSqm, site.powerKva AS powerKva, site.gas AS gas,
       site.eiaClass AS eiaClass, site.chemicalPark AS chemicalPark, site.status AS status,
       site.formerUser AS formerUser, site.notes AS notes, site.source AS source, site.asOf AS asOf,
       park.id AS park, park.name AS parkName
