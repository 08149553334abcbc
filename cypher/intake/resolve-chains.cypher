// Chains meant by an id, or else by a name.
// params:  texts
// returns: text, ids
// mode:    read
UNWIND $texts AS text
OPTIONAL MATCH (exact:Chain {id: text})
OPTIONAL MATCH (named:Chain {name: text})
WITH text, exact, named ORDER BY named.id
WITH text, exact, collect(named.id) AS named
RETURN text, CASE WHEN exact IS NULL THEN named ELSE [exact.id] END AS ids
ORDER BY text
