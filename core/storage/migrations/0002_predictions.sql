CREATE TABLE prediction (
    id UUID NOT NULL PRIMARY KEY,
    created_at TIMESTAMP NOT NULL,
    what VARCHAR NOT NULL,
    side VARCHAR NOT NULL CHECK (side IN ('feared', 'hoped')),
    chance INTEGER CHECK (chance BETWEEN 0 AND 100),
    check_on DATE,
    outcome BOOLEAN,
    resolved_on DATE,
    note VARCHAR NOT NULL,
    fear_id UUID,
    scenario_id UUID
);

CREATE TABLE scenario_outcome (
    id UUID NOT NULL PRIMARY KEY,
    created_at TIMESTAMP NOT NULL,
    scenario_id UUID NOT NULL,
    worst_came VARCHAR CHECK (worst_came IN ('no', 'partly', 'yes')),
    best_came VARCHAR CHECK (best_came IN ('no', 'partly', 'yes')),
    what_happened VARCHAR NOT NULL,
    looked_on DATE
);

CREATE TABLE guardrail_check (
    id UUID NOT NULL PRIMARY KEY,
    created_at TIMESTAMP NOT NULL,
    risk_point_id UUID NOT NULL,
    result VARCHAR NOT NULL CHECK (result IN ('served', 'not_needed', 'did_not_hold')),
    checked_on DATE NOT NULL,
    note VARCHAR NOT NULL
);

CREATE TABLE delegation (
    id UUID NOT NULL PRIMARY KEY,
    created_at TIMESTAMP NOT NULL,
    work VARCHAR NOT NULL,
    provider_id UUID
);

CREATE TABLE delegation_move (
    id UUID NOT NULL PRIMARY KEY,
    created_at TIMESTAMP NOT NULL,
    delegation_id UUID NOT NULL,
    level VARCHAR NOT NULL CHECK (
        level IN ('tell', 'sell', 'consult', 'agree', 'advise', 'inquire', 'delegate')
    ),
    moved_on DATE NOT NULL,
    accepted DECIMAL(18, 4),
    to_redo DECIMAL(18, 4),
    note VARCHAR NOT NULL
);
