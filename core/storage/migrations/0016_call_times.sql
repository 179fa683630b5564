ALTER TABLE call_rhythm ADD COLUMN starts_at VARCHAR;
