CREATE TABLE switch_plan (
    id UUID NOT NULL PRIMARY KEY,
    created_at TIMESTAMP NOT NULL,
    from_id UUID NOT NULL,
    to_id UUID NOT NULL,
    currency VARCHAR NOT NULL,
    overlap_months DECIMAL(18, 4),
    own_hours DECIMAL(18, 4),
    other_cost DECIMAL(18, 4),
    learning_months DECIMAL(18, 4)
);
