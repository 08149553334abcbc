// Keys by which firms are recognised: each is looked up, never searched through. A full-text index with the keyword
// analyzer finds one of several aliases, which a range index cannot.
CREATE INDEX firm_uscc IF NOT EXISTS FOR (n:Firm) ON (n.uscc);
CREATE INDEX firm_name_key IF NOT EXISTS FOR (n:Firm) ON (n.nameKey);
CREATE INDEX firm_core_key IF NOT EXISTS FOR (n:Firm) ON (n.coreKey);
CREATE FULLTEXT INDEX firm_alias_key IF NOT EXISTS FOR (n:Firm) ON EACH [n.aliasKeys] OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};
// Proposals and reviews (待确认) are listed by state.
CREATE INDEX may_produce_state IF NOT EXISTS FOR ()-[p:MAY_PRODUCE]-() ON (p.state, p.confidence);
CREATE CONSTRAINT firm_review_id IF NOT EXISTS FOR (n:FirmReview) REQUIRE n.id IS UNIQUE;
CREATE INDEX firm_review_state IF NOT EXISTS FOR (n:FirmReview) ON (n.state);
CREATE CONSTRAINT merged_firm_id IF NOT EXISTS FOR (n:MergedFirm) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT firm_merge_counter_id IF NOT EXISTS FOR (n:FirmMergeCounter) REQUIRE n.id IS UNIQUE;
