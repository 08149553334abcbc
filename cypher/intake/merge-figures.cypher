// Published targets and actuals (目标与完成值) of organisations.
// params:  rows
// returns: -
// mode:    write IndicatorFigure
UNWIND $rows AS row
MERGE (figure:IndicatorFigure {id: row.id})
SET figure.org = row.org, figure.indicator = row.indicator, figure.period = row.period, figure.value = row.value,
    figure.unit = row.unit, figure.type = row.type, figure.qualifier = row.qualifier, figure.source = row.source
