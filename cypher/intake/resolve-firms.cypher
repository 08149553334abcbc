// Firms meant by an id, or else by a credit code (统一社会信用代码), or else by a name.
// params:  texts
// returns: text, ids
// mode:    read
UNWIND $texts AS text
OPTIONAL MATCH (exact:Firm {id: text})
OPTIONAL MATCH (coded:Firm {uscc: text})
OPTIONAL MATCH (named:Firm {name: text})
WITH text, exact, coded, named ORDER BY coded.id, named.id
WITH text, exact, collect(DISTINCT coded.id) AS coded, collect(DISTINCT named.id) AS named
RETURN text, CASE WHEN exact IS NOT NULL THEN [exact.id] WHEN size(coded) > 0 THEN coded ELSE named END AS ids
ORDER BY text
