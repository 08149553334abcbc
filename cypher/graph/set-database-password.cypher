// Gives the embedded server's only user its generated password; also when the old one is lost or is the same.
// params:  password
// returns: -
// mode:    write system
CREATE OR REPLACE USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED
