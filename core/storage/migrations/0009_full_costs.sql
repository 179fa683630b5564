ALTER TABLE provider_month ADD COLUMN exchange_fee DECIMAL(18, 4);

ALTER TABLE provider_month ADD COLUMN lost_tax DECIMAL(18, 4);

ALTER TABLE provider_month ADD COLUMN hours_worked DECIMAL(18, 4);

ALTER TABLE provider ADD COLUMN freelancer_fee_percent DECIMAL(18, 4);
