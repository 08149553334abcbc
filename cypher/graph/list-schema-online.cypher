// Names of the indexes that can be used; a constraint's index bears the constraint's name.
// params:  -
// returns: name
// mode:    read
SHOW INDEXES
YIELD name, state
WHERE state = 'ONLINE'
RETURN name
ORDER BY name
