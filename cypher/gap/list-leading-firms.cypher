// Leading firms (链主) of a place: local active firms that bear the tag, or whose revenue reaches the threshold; biggest
// first, unknown revenue last.
// params:  place, leaderRevenueWanYuan
// returns: id, name, revenueWanYuan
// mode:    read
MATCH (:Place {code: $place})<-[:PART_OF]-{0,4}(:Place)<-[:LOCATED_IN]-(firm:Firm {status: 'ACTIVE'})
WHERE any(tag IN firm.tags WHERE tag CONTAINS '链主') OR firm.revenueWanYuan >= $leaderRevenueWanYuan
WITH DISTINCT firm
RETURN firm.id AS id, firm.name AS name, firm.revenueWanYuan AS revenueWanYuan
ORDER BY firm.revenueWanYuan IS NULL, firm.revenueWanYuan DESC, id
