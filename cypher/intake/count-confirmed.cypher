// How many things of each kind were last confirmed (核实) on which day by whom; never confirmed counts from the date of the data,
// and from the beginning when that is unknown.
// params:  -
// returns: kind, person, day, things
// mode:    read
CALL () {
  MATCH (thing:Chain)
  RETURN 'chains' AS kind, thing.checkedBy AS person, coalesce(thing.checkedAt, thing.asOf, '') AS day, count(*) AS things
  UNION ALL
  MATCH (thing:ChainNode)
  RETURN 'nodes' AS kind, thing.checkedBy AS person, coalesce(thing.checkedAt, thing.asOf, '') AS day, count(*) AS things
  UNION ALL
  MATCH (:ChainNode)-[thing:SUPPLIES]->(:ChainNode)
  RETURN 'supplies' AS kind, thing.checkedBy AS person, coalesce(thing.checkedAt, thing.asOf, '') AS day, count(*) AS things
  UNION ALL
  MATCH (thing:Park)
  RETURN 'parks' AS kind, thing.checkedBy AS person, coalesce(thing.checkedAt, thing.asOf, '') AS day, count(*) AS things
  UNION ALL
  MATCH (thing:Firm)
  RETURN 'firms' AS kind, thing.checkedBy AS person, coalesce(thing.checkedAt, thing.asOf, '') AS day, count(*) AS things
  UNION ALL
  MATCH (:Firm)-[thing:PRODUCES|CONSUMES]->(:ChainNode)
  RETURN 'firm-nodes' AS kind, thing.checkedBy AS person, coalesce(thing.checkedAt, thing.asOf, '') AS day, count(*) AS things
  UNION ALL
  MATCH (:Firm)-[thing:BUYS_FROM]->(:Firm)
  RETURN 'purchases' AS kind, thing.checkedBy AS person, coalesce(thing.checkedAt, thing.asOf, '') AS day, count(*) AS things
  UNION ALL
  MATCH (thing:Site)
  RETURN 'sites' AS kind, thing.checkedBy AS person, coalesce(thing.checkedAt, thing.asOf, '') AS day, count(*) AS things
  UNION ALL
  MATCH (thing:Project)
  RETURN 'projects' AS kind, thing.checkedBy AS person, coalesce(thing.checkedAt, thing.asOf, '') AS day, count(*) AS things
  UNION ALL
  MATCH (thing:IndicatorFigure)
  RETURN 'indicators' AS kind, thing.checkedBy AS person, coalesce(thing.checkedAt, thing.asOf, '') AS day, count(*) AS things
}
RETURN kind, person, day, things
ORDER BY kind, person, day
