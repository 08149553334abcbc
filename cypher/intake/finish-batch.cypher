// Notes that a load is complete, with what it brought.
// params:  id, chains, nodes, supplies, parks, firms, links, warnings, dataAsOf
// returns: -
// mode:    write ImportBatch
MATCH (batch:ImportBatch {id: $id})
SET batch.state = 'DONE', batch.finishedAt = datetime(), batch.chains = $chains, batch.nodes = $nodes,
    batch.supplies = $supplies, batch.parks = $parks, batch.firms = $firms, batch.links = $links,
    batch.warnings = $warnings, batch.dataAsOf = $dataAsOf
