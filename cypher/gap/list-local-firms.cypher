// Local active firms that are supply of some node: their names, and what tells whether they lead a chain (链主). Of some
// nodes only, or of all when nodes is null.
// params:  place, nodes
// returns: id, name, leads, revenueWanYuan
// mode:    read
MATCH (:Place {code: $place})<-[state:LOCAL_STATE {state: 'PRESENT'}]-(node:ChainNode)
WHERE $nodes IS NULL OR node.id IN $nodes
UNWIND state.firms AS supplier
WITH DISTINCT supplier
MATCH (firm:Firm {id: supplier})
RETURN firm.id AS id, firm.name AS name, any(tag IN coalesce(firm.tags, []) WHERE tag CONTAINS '链主') AS leads,
       firm.revenueWanYuan AS revenueWanYuan
ORDER BY id
