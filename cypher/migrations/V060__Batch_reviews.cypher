// What an import opened goes with it when it is taken back.
CREATE INDEX firm_review_batch IF NOT EXISTS FOR (n:FirmReview) ON (n.batch);
CREATE INDEX may_produce_batch IF NOT EXISTS FOR ()-[p:MAY_PRODUCE]-() ON (p.batch);
