// Notes that a load has begun; a load that was cut off is found RUNNING at the next start and done again.
// params:  id, dataset
// returns: -
// mode:    write ImportBatch
MERGE (batch:ImportBatch {id: $id})
SET batch.dataset = $dataset, batch.state = 'RUNNING', batch.startedAt = datetime()
