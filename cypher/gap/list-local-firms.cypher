// Local active firms that are supply of some node: their names, and what tells whether they lead a chain (链主). Of some
// firms only, or of all when firms is null.
// params:  place, firms
// returns: id, name, leads, revenueWanYuan
// mode:    read
MATCH (:Place {code: $place})<-[state:LOCAL_STATE {state: 'PRESENT'}]-(:ChainNode)
UNWIND CASE WHEN $firms IS NULL THEN state.firms ELSE [firm IN state.firms WHERE firm IN $firms] END AS supplier
WITH DISTINCT supplier
MATCH (firm:Firm {id: supplier})
RETURN firm.id AS id, firm.name AS name, any(tag IN coalesce(firm.tags, []) WHERE tag CONTAINS '链主') AS leads,
       firm.revenueWanYuan AS revenueWanYuan
ORDER BY id
