// Leads and what belongs to them are merged by id; the board reads leads by state, claims look firms up by their group.
CREATE CONSTRAINT lead_id IF NOT EXISTS FOR (n:Lead) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT lead_event_id IF NOT EXISTS FOR (n:LeadEvent) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT lead_contact_id IF NOT EXISTS FOR (n:LeadContact) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT team_id IF NOT EXISTS FOR (n:Team) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT claim_lock_id IF NOT EXISTS FOR (n:ClaimLock) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT checklist_id IF NOT EXISTS FOR (n:Checklist) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT checklist_item_id IF NOT EXISTS FOR (n:ChecklistItem) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT export_template_id IF NOT EXISTS FOR (n:ExportTemplate) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT export_snapshot_id IF NOT EXISTS FOR (n:ExportSnapshot) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT reason_fix_id IF NOT EXISTS FOR (n:ReasonFix) REQUIRE n.id IS UNIQUE;
CREATE INDEX lead_state IF NOT EXISTS FOR (n:Lead) ON (n.state);
// Whole names, as they stand: which firm has this one as an alias.
CREATE FULLTEXT INDEX firm_alias IF NOT EXISTS FOR (n:Firm) ON EACH [n.aliases] OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};
CREATE INDEX firm_group IF NOT EXISTS FOR (n:Firm) ON (n.groupName);
