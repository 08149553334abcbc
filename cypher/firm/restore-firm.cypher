// A merged firm is a firm of its own again (撤销合并).
// params:  firm
// returns: -
// mode:    write Firm
MATCH (firm:MergedFirm {id: $firm})-[merge:MERGED_INTO]->()
SET firm:Firm
REMOVE firm:MergedFirm
DELETE merge
