CREATE TABLE handover (
    id UUID NOT NULL PRIMARY KEY,
    created_at TIMESTAMP NOT NULL,
    provider_id UUID NOT NULL,
    way VARCHAR CHECK (way IN ('talk', 'part', 'stays')),
    prefers_new BOOLEAN NOT NULL,
    bored_by_routine BOOLEAN NOT NULL,
    quality_drops BOOLEAN NOT NULL,
    hard_to_say BOOLEAN NOT NULL,
    own_signs VARCHAR NOT NULL,
    to_name VARCHAR NOT NULL,
    recognition VARCHAR NOT NULL,
    fact VARCHAR NOT NULL,
    feeling VARCHAR NOT NULL,
    need VARCHAR NOT NULL,
    request VARCHAR NOT NULL,
    from_name VARCHAR NOT NULL,
    tone VARCHAR NOT NULL CHECK (tone IN ('warm', 'sober')),
    message_language VARCHAR NOT NULL CHECK (message_language IN ('fr', 'en')),
    sleep_until DATE,
    start_on DATE,
    successor VARCHAR NOT NULL,
    briefs_next VARCHAR CHECK (briefs_next IN ('no', 'partly', 'yes')),
    has_no_access BOOLEAN NOT NULL,
    reviewed_on DATE,
    recommended_on DATE,
    is_door_open BOOLEAN NOT NULL,
    remains VARCHAR NOT NULL
);

CREATE TABLE handover_step (
    id UUID NOT NULL PRIMARY KEY,
    created_at TIMESTAMP NOT NULL,
    handover_id UUID NOT NULL,
    kind VARCHAR NOT NULL CHECK (kind IN ('tell', 'write', 'overlap', 'revoke', 'close', 'own')),
    what VARCHAR NOT NULL,
    due_on DATE,
    done_on DATE
);

CREATE TABLE instruction (
    id UUID NOT NULL PRIMARY KEY,
    created_at TIMESTAMP NOT NULL,
    handover_id UUID NOT NULL,
    kind VARCHAR NOT NULL,
    what VARCHAR NOT NULL,
    received_on DATE
);

CREATE TABLE access (
    id UUID NOT NULL PRIMARY KEY,
    created_at TIMESTAMP NOT NULL,
    provider_id UUID NOT NULL,
    kind VARCHAR NOT NULL,
    what VARCHAR NOT NULL,
    granted_on DATE,
    revoked_on DATE
);
