// Sites (载体): idle plant and land in parks, merged by id.
CREATE CONSTRAINT site_id IF NOT EXISTS FOR (n:Site) REQUIRE n.id IS UNIQUE;
