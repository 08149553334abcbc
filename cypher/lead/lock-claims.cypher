// Takes the lock of all claims (首报首谈): whoever claims, registers, transfers or releases holds it until the transaction ends,
// so that what is read afterwards cannot change before what is written. One lock, so there is no order to get wrong.
// params:  -
// returns: turn
// mode:    write ClaimLock
MERGE (lock:ClaimLock {id: 'claims'})
SET lock.turn = coalesce(lock.turn, 0) + 1
RETURN lock.turn AS turn
ORDER BY turn
