// Imports and edits: look-up of references (credit codes are in V020), purchases between firms, projects, statements about things, and when things were last confirmed.
CREATE INDEX chain_node_name IF NOT EXISTS FOR (n:ChainNode) ON (n.name);
CREATE INDEX buys_from_key IF NOT EXISTS FOR ()-[r:BUYS_FROM]-() ON (r.key);
CREATE INDEX buys_from_node IF NOT EXISTS FOR ()-[r:BUYS_FROM]-() ON (r.node);
CREATE CONSTRAINT project_id IF NOT EXISTS FOR (n:Project) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE;
CREATE INDEX statement_thing IF NOT EXISTS FOR (n:Statement) ON (n.thing);
CREATE INDEX statement_batch IF NOT EXISTS FOR (n:Statement) ON (n.keptBy);
