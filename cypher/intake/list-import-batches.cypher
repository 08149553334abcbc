// Batches of changes, the latest first, with the number of all. statuses null: whatever has become of them.
// params:  statuses, skip, limit
// returns: total, batches
// mode:    read
RETURN COUNT { MATCH (batch:ImportBatch)
               WHERE batch.status IS NOT NULL AND ($statuses IS NULL OR batch.status IN $statuses) } AS total,
       COLLECT { MATCH (batch:ImportBatch)
                 WHERE batch.status IS NOT NULL AND ($statuses IS NULL OR batch.status IN $statuses)
                 RETURN batch {.*} ORDER BY batch.createdAt DESC, batch.id DESC
                 SKIP $skip LIMIT $limit } AS batches
