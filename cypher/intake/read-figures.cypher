// What the graph says about some indicator values.
// params:  keys
// returns: key, values
// mode:    read
UNWIND $keys AS key
MATCH (figure:IndicatorFigure {id: key})
RETURN key, figure {.*} AS values
ORDER BY key
