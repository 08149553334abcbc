// What a list said when it was last exported (上次导出): a sum for each row, by the row's key.
// params:  id
// returns: at, by, keys, sums, names
// mode:    read
MATCH (snapshot:ExportSnapshot {id: $id})
RETURN snapshot.at AS at, snapshot.by AS by, snapshot.keys AS keys, snapshot.sums AS sums, snapshot.names AS names
ORDER BY at
