ALTER TABLE provider ADD COLUMN hours_freed DECIMAL(18, 4);
