// The version of the graph is one node; places whose states are kept are found without looking at the others.
CREATE CONSTRAINT graph_version_id IF NOT EXISTS FOR (n:GraphVersion) REQUIRE n.id IS UNIQUE;
CREATE INDEX place_tracked IF NOT EXISTS FOR (n:Place) ON (n.trackedTau);
