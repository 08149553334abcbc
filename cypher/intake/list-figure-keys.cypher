// Ids of indicator values after one, in order.
// params:  after, limit
// returns: key
// mode:    read
MATCH (figure:IndicatorFigure)
WHERE figure.id > $after
RETURN figure.id AS key
ORDER BY key
LIMIT $limit
