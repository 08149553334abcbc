// Indicator values (指标值) become what their images say.
// params:  rows
// returns: -
// mode:    write IndicatorFigure
UNWIND $rows AS row
MERGE (figure:IndicatorFigure {id: row.id})
SET figure += row.values
