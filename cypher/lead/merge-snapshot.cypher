// Keeps what a list says now, in place of what it said when it was exported before.
// params:  id, template, filter, at, by, keys, sums, names
// returns: -
// mode:    write ExportSnapshot
MERGE (snapshot:ExportSnapshot {id: $id})
SET snapshot.template = $template, snapshot.filter = $filter, snapshot.at = $at, snapshot.by = $by,
    snapshot.keys = $keys, snapshot.sums = $sums, snapshot.names = $names
