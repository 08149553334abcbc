// The weights of the lead score (评分权重) in force: the newest version.
// params:  -
// returns: version, fit, gap, link, exp, qual, site, by, at, note
// mode:    read
MATCH (weights:ScoreWeights)
ORDER BY weights.version DESC
LIMIT 1
RETURN weights.version AS version, weights.fit AS fit, weights.gap AS gap, weights.link AS link, weights.exp AS exp,
       weights.qual AS qual, weights.site AS site, weights.by AS by, weights.at AS at, weights.note AS note
