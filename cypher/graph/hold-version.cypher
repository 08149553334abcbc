// Takes the lock that every writing transaction takes (it sets what is set already, so nothing is written), and tells the
// version: whatever this transaction reads from here on is of one moment (一致快照).
// params:  -
// returns: epoch, version, templates, others, portions
// mode:    write GraphVersion
MERGE (graph:GraphVersion {id: 'graph'})
ON CREATE SET graph.epoch = randomUUID()
SET graph.held = true
WITH graph
RETURN graph.epoch AS epoch, coalesce(graph.version, 0) AS version, coalesce(graph.templates, 0) AS templates,
       coalesce(graph.others, 0) AS others, coalesce(graph.portions, 0) AS portions
