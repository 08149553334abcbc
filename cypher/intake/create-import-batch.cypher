// Records a batch of changes (变更批次) when it comes in.
// params:  id, values
// returns: -
// mode:    write ImportBatch
MERGE (batch:ImportBatch {id: $id})
SET batch += $values
