// Notes how many portions (分段) of a batch stand in the graph, in the transaction that writes or takes back the last of them.
// params:  id, done, counts
// returns: -
// mode:    write ImportBatch
MATCH (batch:ImportBatch {id: $id})
SET batch.done = $done, batch += $counts
