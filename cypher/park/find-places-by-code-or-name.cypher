// Places with this code, or else with this name.
// params:  text
// returns: code, name, level
// mode:    read
OPTIONAL MATCH (exact:Place {code: $text})
OPTIONAL MATCH (named:Place {name: $text})
WITH exact, collect(named) AS named
UNWIND CASE WHEN exact IS NULL THEN named ELSE [exact] END AS place
RETURN place.code AS code, place.name AS name, place.level AS level
ORDER BY code
