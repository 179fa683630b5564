CREATE TABLE procedure (
    id UUID NOT NULL PRIMARY KEY,
    created_at TIMESTAMP NOT NULL,
    title VARCHAR NOT NULL,
    words VARCHAR NOT NULL
);

CREATE TABLE log_entry (
    id UUID NOT NULL PRIMARY KEY,
    created_at TIMESTAMP NOT NULL,
    provider_id UUID NOT NULL,
    day DATE NOT NULL,
    kind VARCHAR NOT NULL CHECK (kind IN ('request', 'answer', 'question', 'delivery')),
    author VARCHAR NOT NULL CHECK (author IN ('me', 'provider')),
    words VARCHAR NOT NULL,
    entry_id UUID,
    state VARCHAR CHECK (state IN ('asked', 'in_progress', 'delivered', 'accepted', 'to_redo')),
    weight DECIMAL(18, 4),
    due_on DATE,
    started_on DATE,
    delivered_on DATE,
    accepted_on DATE,
    redo_on DATE,
    files VARCHAR NOT NULL,
    procedure_id UUID
);

CREATE TABLE call (
    id UUID NOT NULL PRIMARY KEY,
    created_at TIMESTAMP NOT NULL,
    provider_id UUID NOT NULL,
    held_on DATE NOT NULL,
    notes VARCHAR NOT NULL,
    agreed VARCHAR NOT NULL
);

CREATE TABLE call_rhythm (
    id UUID NOT NULL PRIMARY KEY,
    created_at TIMESTAMP NOT NULL,
    provider_id UUID NOT NULL,
    weeks_at_first INTEGER NOT NULL,
    days_at_first INTEGER NOT NULL,
    days_later INTEGER NOT NULL,
    next_on DATE
);
