// Moves a batch on, if it is where it is thought to be: the lock is taken before looking, so that of two callers one succeeds.
// params:  id, from, values
// returns: moved
// mode:    write ImportBatch
MATCH (batch:ImportBatch {id: $id})
SET batch.locked = true
WITH batch, batch.status IN $from AS moved
SET batch += CASE WHEN moved THEN $values ELSE {} END
REMOVE batch.locked
RETURN moved
