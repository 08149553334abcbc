// A recorded load of a data set (导入批次).
// params:  id
// returns: id, dataset, state, finishedAt, counts, warnings, dataAsOf
// mode:    read
MATCH (batch:ImportBatch {id: $id})
RETURN batch.id AS id, batch.dataset AS dataset, batch.state AS state, batch.finishedAt AS finishedAt,
       [batch.chains, batch.nodes, batch.supplies, batch.parks, batch.firms, batch.links] AS counts,
       batch.warnings AS warnings, batch.dataAsOf AS dataAsOf
