// Versions of the score's weights, signs of expansion, and the words of firms for gaps that nobody is known to fill.
CREATE CONSTRAINT score_weights_version IF NOT EXISTS FOR (n:ScoreWeights) REQUIRE n.version IS UNIQUE;
CREATE CONSTRAINT expansion_event_id IF NOT EXISTS FOR (n:ExpansionEvent) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT chamber_id IF NOT EXISTS FOR (n:Chamber) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT person_id IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE;
CREATE FULLTEXT INDEX firm_offer IF NOT EXISTS FOR (n:Firm) ON EACH [n.name, n.products, n.scope] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
