// Batches that were applied from any of these files, known by their SHA-256.
// params:  hashes
// returns: id, appliedAt
// mode:    read
MATCH (batch:ImportBatch)
WHERE batch.status = 'APPLIED' AND any(hash IN batch.hashes WHERE hash IN $hashes)
RETURN batch.id AS id, batch.appliedAt AS appliedAt
ORDER BY appliedAt DESC, id
