// Changes what is written on a lead: next step (下一步) and the columns of the form (项目信息采集表). A value of null removes.
// params:  lead, values
// returns: -
// mode:    write Lead
MATCH (lead:Lead {id: $lead})
SET lead += $values
