// Notes that a firm has changed, for whoever edits it at the same time (版本号).
// params:  firm, version
// returns: -
// mode:    write Firm
MATCH (firm:Firm {id: $firm})
SET firm.version = $version
