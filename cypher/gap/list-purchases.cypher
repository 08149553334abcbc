// What local active firms buy of each node in a year (采购), in 万元: the facts behind rates by purchase amount (采购额口径).
// A firm with several parks here counts once. localAmountWanYuan is what the firm reported, at most the amount; what it
// bought from firms here one by one (Σ BUYS) comes second, from gap/list-supplier-sums; presence of a
// maker is never taken for a purchase, so without a report it is null. selfSupply: the firm is local supply of the node.
// params:  place
// returns: firm, node, amountWanYuan, localAmountWanYuan, selfSupply
// mode:    read
MATCH (place:Place {code: $place})<-[:PART_OF]-{0,4}(:Place)<-[:LOCATED_IN]-(firm:Firm {status: 'ACTIVE'})
WITH DISTINCT place, firm
MATCH (firm)-[needs:CONSUMES]->(node:ChainNode)
RETURN firm.id AS firm, node.id AS node, needs.amountWanYuan AS amountWanYuan,
       CASE WHEN needs.localAmountWanYuan > needs.amountWanYuan THEN needs.amountWanYuan
            ELSE needs.localAmountWanYuan END AS localAmountWanYuan,
       EXISTS { MATCH (node)-[state:LOCAL_STATE]->(place) WHERE firm.id IN state.firms } AS selfSupply
ORDER BY firm, node
