// Ids of projects after one, in order.
// params:  after, limit
// returns: key
// mode:    read
MATCH (project:Project)
WHERE project.id > $after
RETURN project.id AS key
ORDER BY key
LIMIT $limit
