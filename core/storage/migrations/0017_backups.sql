ALTER TABLE preferences ADD COLUMN backed_up_on DATE;
