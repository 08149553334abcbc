// Idle sites (闲置载体) in the parks of a place, the largest first, for research packs.
// params:  place, limit
// returns: name, kind, park, areaSqm, areaMu, heightM, powerKva, total
// mode:    read
MATCH (place:Place {code: $place})
MATCH (site:Site)-[:IN_PARK]->(park:Park)
WHERE coalesce(site.status, 'IDLE') = 'IDLE' AND EXISTS { (park)-[:PART_OF]->{0,4}(place) }
WITH collect({site: site, park: park.name}) AS sites
UNWIND sites AS one
WITH one.site AS site, one.park AS park, size(sites) AS total
ORDER BY coalesce(site.areaSqm, site.areaMu * 666.7, 0) DESC, site.id
LIMIT $limit
RETURN site.name AS name, site.kind AS kind, park, site.areaSqm AS areaSqm, site.areaMu AS areaMu,
       site.heightM AS heightM, site.powerKva AS powerKva, total
ORDER BY coalesce(areaSqm, areaMu * 666.7, 0) DESC, name
