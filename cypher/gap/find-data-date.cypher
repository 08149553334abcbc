// Date of the newest dated source of the data sets loaded (数据日期).
// params:  -
// returns: dataAsOf
// mode:    read
OPTIONAL MATCH (batch:ImportBatch)
RETURN max(batch.dataAsOf) AS dataAsOf
