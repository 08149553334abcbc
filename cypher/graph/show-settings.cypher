// Effective values of database settings, to assert at start that the embedded server is closed.
// params:  names
// returns: name, value
// mode:    read
SHOW SETTINGS
YIELD name, value
WHERE name IN $names
RETURN name, value
