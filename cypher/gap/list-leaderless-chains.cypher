// Chains without a leading firm (龙头缺失): chains with local supply where no local supplier of an end product (终端产品, given
// by `ends`) or of a core node (核心环节, importance of at least coreImportance in that chain) is tagged 链主 or has a revenue of
// at least leaderRevenueWanYuan. With the number of local suppliers in the chain, the highest revenue known among those of
// end products and core nodes (null when none is), whether theirs are all known (also when there are none), and the
// biggest of them, at most five: by revenue, those of unknown revenue last. 万元 a year.
// params:  place, ends, coreImportance, leaderRevenueWanYuan
// returns: chain, firms, maxRevenueWanYuan, revenueKnown, candidates
// mode:    read
MATCH (place:Place {code: $place})
UNWIND $ends AS end
MATCH (chain:Chain {id: end.chain})<-[in:IN_CHAIN]-(node:ChainNode)
MATCH (node)-[state:LOCAL_STATE {state: 'PRESENT'}]->(place)
UNWIND state.firms AS firmId
WITH chain, firmId, max(node.id IN end.nodes OR coalesce(in.imp >= $coreImportance, false)) AS leads
MATCH (firm:Firm {id: firmId})
WITH chain, firm, leads, any(tag IN firm.tags WHERE tag CONTAINS '链主') OR firm.revenueWanYuan >= $leaderRevenueWanYuan AS leader
ORDER BY firm.revenueWanYuan IS NULL, firm.revenueWanYuan DESC, firm.id
WITH chain.id AS chain, count(firm) AS firms, collect(CASE WHEN leads THEN firm END) AS leading,
     count(CASE WHEN leads AND leader THEN 1 END) AS leaders
WHERE leaders = 0
RETURN chain, firms, head(leading).revenueWanYuan AS maxRevenueWanYuan,
       all(firm IN leading WHERE firm.revenueWanYuan IS NOT NULL) AS revenueKnown,
       [firm IN leading | firm.id][..5] AS candidates
ORDER BY chain
