CREATE TABLE tripwire_note (
    id UUID NOT NULL PRIMARY KEY,
    created_at TIMESTAMP NOT NULL,
    provider_id UUID NOT NULL,
    tripwire VARCHAR NOT NULL
        CHECK (tripwire IN ('vigilance', 'subordination', 'vat', 'data', 'rights')),
    dealt_on DATE NOT NULL,
    note VARCHAR NOT NULL
);
