// A new version of the weights of the lead score (评分权重), unless somebody else has made that version meanwhile; tells whether it did.
// params:  version, weights, by, at, note
// returns: created
// mode:    write ScoreWeights
MERGE (weights:ScoreWeights {version: $version})
ON CREATE SET weights.fit = $weights.fit, weights.gap = $weights.gap, weights.link = $weights.link,
              weights.exp = $weights.exp, weights.qual = $weights.qual, weights.site = $weights.site,
              weights.by = $by, weights.at = $at, weights.note = $note, weights.fresh = true
WITH weights, coalesce(weights.fresh, false) AS created
REMOVE weights.fresh
RETURN created
