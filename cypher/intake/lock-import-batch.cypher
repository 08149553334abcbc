// A batch of changes, nobody else moving it until the transaction ends.
// params:  id
// returns: batch
// mode:    write ImportBatch
MATCH (batch:ImportBatch {id: $id})
SET batch.locked = true
REMOVE batch.locked
WITH batch
RETURN batch {.*} AS batch
