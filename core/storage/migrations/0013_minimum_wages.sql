CREATE TABLE minimum_wage (
    id UUID NOT NULL PRIMARY KEY,
    created_at TIMESTAMP NOT NULL,
    country VARCHAR NOT NULL,
    currency VARCHAR NOT NULL,
    from_on DATE NOT NULL,
    amount DECIMAL(18, 4),
    hours DECIMAL(18, 4),
    source VARCHAR NOT NULL,
    source_on DATE
);
