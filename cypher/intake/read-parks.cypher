// What the graph says about some parks, and the place each lies in.
// params:  keys
// returns: key, values
// mode:    read
UNWIND $keys AS key
MATCH (park:Park {id: key})
RETURN key, park {.*, place: head(COLLECT { MATCH (park)-[:PART_OF]->(place:Place)
                                            WHERE coalesce(place.level, '') <> 'COMBINATION'
                                            RETURN place.code ORDER BY place.code })} AS values
ORDER BY key
