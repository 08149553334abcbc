// A tiny real write, so that readiness notices a full disk or a read-only database.
// params:  -
// returns: beats
// mode:    write Probe
MERGE (probe:Probe {id: 'readiness'})
SET probe.beats = coalesce(probe.beats, 0) + 1
RETURN probe.beats AS beats
