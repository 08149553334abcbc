// The number of the next merge (企业合并); merges are undone from the last one back.
// params:  -
// returns: number
// mode:    write FirmMergeCounter
MERGE (counter:FirmMergeCounter {id: 'merges'})
SET counter.number = coalesce(counter.number, 0) + 1
RETURN counter.number AS number
