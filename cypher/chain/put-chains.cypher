// Chains (产业链) become what their images say (数据镜像); a property that is null in the image is removed.
// params:  rows
// returns: -
// mode:    write Chain
UNWIND $rows AS row
MERGE (chain:Chain {id: row.id})
SET chain += row.values
