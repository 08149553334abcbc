// Schema migrations that have been applied, in order.
// params:  -
// returns: version, checksum
// mode:    read
MATCH (migration:SchemaMigration)
RETURN migration.version AS version, migration.checksum AS checksum
ORDER BY version
