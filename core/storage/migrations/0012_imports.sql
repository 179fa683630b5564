CREATE TABLE import_batch (
    id UUID NOT NULL PRIMARY KEY,
    created_at TIMESTAMP NOT NULL,
    file_name VARCHAR NOT NULL,
    source VARCHAR NOT NULL,
    signature VARCHAR NOT NULL,
    mapping VARCHAR NOT NULL,
    people VARCHAR NOT NULL,
    lines INTEGER NOT NULL,
    already_here INTEGER NOT NULL,
    left_out INTEGER NOT NULL
);

CREATE TABLE imported_line (
    id UUID NOT NULL PRIMARY KEY,
    created_at TIMESTAMP NOT NULL,
    batch UUID NOT NULL,
    provider_id UUID NOT NULL,
    month DATE NOT NULL,
    day DATE NOT NULL,
    figure VARCHAR NOT NULL CHECK (figure IN (
        'amount', 'platform_fee', 'exchange_fee', 'managing_hours', 'hours_worked')),
    value DECIMAL(18, 6) NOT NULL,
    who VARCHAR NOT NULL,
    reference VARCHAR NOT NULL,
    text VARCHAR NOT NULL,
    row_number INTEGER NOT NULL,
    original VARCHAR NOT NULL,
    fingerprint VARCHAR NOT NULL
);
