// Firms that nobody has confirmed since a day (久未核实), the longest ago first, with the number of all; never confirmed counts
// from the date of the data. person null: whoever wrote or verified them last.
// params:  before, person, skip, limit
// returns: total, firms
// mode:    read
RETURN COUNT { MATCH (firm:Firm)
               WHERE coalesce(firm.checkedAt, firm.asOf, '') < $before AND ($person IS NULL OR firm.checkedBy = $person) } AS total,
       COLLECT { MATCH (firm:Firm)
                 WHERE coalesce(firm.checkedAt, firm.asOf, '') < $before AND ($person IS NULL OR firm.checkedBy = $person)
                 RETURN {id: firm.id, name: firm.name, checkedAt: firm.checkedAt, checkedBy: firm.checkedBy, asOf: firm.asOf,
                         source: firm.source}
                 ORDER BY coalesce(firm.checkedAt, firm.asOf, ''), firm.id SKIP $skip LIMIT $limit } AS firms
