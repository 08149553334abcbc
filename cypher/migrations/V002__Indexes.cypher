// Look-ups by name, and full-text search with the cjk analyzer (bigrams, so that Chinese needs no word list).
CREATE INDEX place_name IF NOT EXISTS FOR (n:Place) ON (n.name);
CREATE INDEX firm_name IF NOT EXISTS FOR (n:Firm) ON (n.name);
CREATE FULLTEXT INDEX chain_node_text IF NOT EXISTS FOR (n:ChainNode) ON EACH [n.name, n.searchText] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CREATE FULLTEXT INDEX firm_text IF NOT EXISTS FOR (n:Firm) ON EACH [n.name, n.searchText] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
