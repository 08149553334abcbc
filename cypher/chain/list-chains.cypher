// The chains there are.
// params:  -
// returns: id, name, description, source
// mode:    read
MATCH (chain:Chain)
RETURN chain.id AS id, chain.name AS name, chain.description AS description, chain.source AS source
ORDER BY chain.position, id
