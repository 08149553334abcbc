// Version of the graph (图谱版本), to see whether a kept answer still holds.
// params:  -
// returns: epoch, version, templates, others, portions
// mode:    read
OPTIONAL MATCH (graph:GraphVersion {id: 'graph'})
RETURN coalesce(graph.epoch, '') AS epoch, coalesce(graph.version, 0) AS version, coalesce(graph.templates, 0) AS templates,
       coalesce(graph.others, 0) AS others, coalesce(graph.portions, 0) AS portions
