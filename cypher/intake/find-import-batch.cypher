// A batch of changes.
// params:  id
// returns: batch
// mode:    read
MATCH (batch:ImportBatch {id: $id})
WHERE batch.status IS NOT NULL
RETURN batch {.*} AS batch
