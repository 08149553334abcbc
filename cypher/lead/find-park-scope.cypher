// The chains a park (园区) of a place is meant for (主导产业链).
// params:  place, park
// returns: id, name, chains
// mode:    read
MATCH (place:Place {code: $place})
MATCH (park:Park {id: $park})
WHERE EXISTS { (park)-[:PART_OF]->{0,4}(place) }
RETURN park.id AS id, park.name AS name, coalesce(park.focusChains, []) AS chains
