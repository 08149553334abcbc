// Counts a change of the graph (图谱版本): answers kept from an older version are out of date. Runs first in every writing
// transaction, so that these go one after the other and a reader who holds the same lock sees none of them half done.
// Changes of the templates, of anything but what firms make, and those that are a portion of an import are counted by themselves
// as well.
// params:  templates, others, portion
// returns: version
// mode:    write GraphVersion
MERGE (graph:GraphVersion {id: 'graph'})
ON CREATE SET graph.epoch = randomUUID()
SET graph.held = true
WITH graph
SET graph.version = coalesce(graph.version, 0) + 1,
    graph.templates = coalesce(graph.templates, 0) + CASE WHEN $templates THEN 1 ELSE 0 END,
    graph.others = coalesce(graph.others, 0) + CASE WHEN $others THEN 1 ELSE 0 END,
    graph.portions = coalesce(graph.portions, 0) + CASE WHEN $portion THEN 1 ELSE 0 END
RETURN graph.version AS version
