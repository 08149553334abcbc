// For scripts that build the graph in another database, never run on this one: indicator values (指标值).
// params:  rows
// returns: -
// mode:    write IndicatorFigure
UNWIND $rows AS row
MERGE (figure:IndicatorFigure {id: row.id})
SET figure.org = row.org, figure.indicator = row.indicator, figure.period = row.period, figure.value = row.value,
    figure.unit = row.unit, figure.type = row.type, figure.qualifier = row.qualifier, figure.source = coalesce(row.source, ''),
    figure.asOf = row.as_of, figure.basis = row.basis
