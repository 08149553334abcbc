// Notes that a schema migration has been applied.
// params:  version, checksum
// returns: -
// mode:    write SchemaMigration
MERGE (migration:SchemaMigration {version: $version})
SET migration.checksum = $checksum, migration.appliedAt = datetime()
