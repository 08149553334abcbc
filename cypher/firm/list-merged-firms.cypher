// Firms that were merged into this one (已合并的企业), latest first.
// params:  firm
// returns: id, name, at, by
// mode:    read
MATCH (:Firm {id: $firm})<-[merge:MERGED_INTO]-(merged:MergedFirm)
RETURN merged.id AS id, merged.name AS name, merge.at AS at, merge.by AS by
ORDER BY merge.number DESC
