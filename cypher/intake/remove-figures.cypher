// Removes indicator values.
// params:  keys
// returns: -
// mode:    write IndicatorFigure
UNWIND $keys AS key
MATCH (figure:IndicatorFigure {id: key})
DETACH DELETE figure
