// How far a batch is, nobody else moving it until the transaction ends.
// params:  id
// returns: status, done
// mode:    write ImportBatch
MATCH (batch:ImportBatch {id: $id})
SET batch.locked = true
REMOVE batch.locked
WITH batch
RETURN batch.status AS status, coalesce(batch.done, 0) AS done
