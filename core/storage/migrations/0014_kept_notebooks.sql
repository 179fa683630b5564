CREATE TABLE kept_notebook (
    id UUID NOT NULL PRIMARY KEY,
    kept_at TIMESTAMP NOT NULL,
    reason VARCHAR NOT NULL CHECK (reason IN ('restored', 'replaced', 'joined', 'older')),
    revision BIGINT NOT NULL,
    records BIGINT NOT NULL,
    archive VARCHAR NOT NULL
);
