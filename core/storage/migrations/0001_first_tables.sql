CREATE TABLE migration (
    number INTEGER NOT NULL PRIMARY KEY,
    name VARCHAR NOT NULL
);

CREATE TABLE change (
    seq BIGINT NOT NULL PRIMARY KEY,
    step UUID NOT NULL,
    changed_at TIMESTAMP NOT NULL,
    kind VARCHAR NOT NULL CHECK (kind IN ('add', 'revise', 'remove')),
    record VARCHAR NOT NULL,
    record_id UUID NOT NULL,
    field VARCHAR NOT NULL,
    old_value VARCHAR,
    new_value VARCHAR,
    undoes UUID
);

CREATE TABLE preferences (
    id UUID NOT NULL PRIMARY KEY,
    created_at TIMESTAMP NOT NULL,
    language VARCHAR CHECK (language IN ('fr', 'en')),
    home_currency VARCHAR NOT NULL,
    hour_value DECIMAL(18, 4)
);

CREATE TABLE scenario (
    id UUID NOT NULL PRIMARY KEY,
    created_at TIMESTAMP NOT NULL,
    currency VARCHAR NOT NULL,
    title VARCHAR NOT NULL,
    to_whom VARCHAR NOT NULL,
    worst VARCHAR NOT NULL,
    likely VARCHAR NOT NULL,
    best VARCHAR NOT NULL,
    watch VARCHAR NOT NULL,
    worst_before INTEGER CHECK (worst_before BETWEEN 0 AND 100),
    best_before INTEGER CHECK (best_before BETWEEN 0 AND 100),
    worst_after INTEGER CHECK (worst_after BETWEEN 0 AND 100),
    best_after INTEGER CHECK (best_after BETWEEN 0 AND 100),
    inaction_6 VARCHAR NOT NULL,
    inaction_12 VARCHAR NOT NULL,
    inaction_36 VARCHAR NOT NULL,
    inaction_cost_6 DECIMAL(18, 4),
    inaction_cost_12 DECIMAL(18, 4),
    inaction_cost_36 DECIMAL(18, 4),
    decision VARCHAR CHECK (decision IN ('go', 'go_smaller', 'not_now')),
    decision_reason VARCHAR NOT NULL,
    decided_on DATE,
    look_again_on DATE,
    archived_at TIMESTAMP
);

CREATE TABLE risk_point (
    id UUID NOT NULL PRIMARY KEY,
    created_at TIMESTAMP NOT NULL,
    scenario_id UUID NOT NULL,
    what VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    severity INTEGER CHECK (severity BETWEEN 1 AND 10),
    severity_after INTEGER CHECK (severity_after BETWEEN 1 AND 10),
    chance_before INTEGER CHECK (chance_before BETWEEN 0 AND 100),
    chance_after INTEGER CHECK (chance_after BETWEEN 0 AND 100),
    loss_before DECIMAL(18, 4),
    loss_after DECIMAL(18, 4),
    guardrail_if VARCHAR NOT NULL,
    guardrail_then VARCHAR NOT NULL,
    prevention VARCHAR NOT NULL,
    repair VARCHAR NOT NULL,
    guardrail_cost DECIMAL(18, 4),
    evidence VARCHAR NOT NULL,
    evidence_on DATE
);

CREATE TABLE candidate (
    id UUID NOT NULL PRIMARY KEY,
    created_at TIMESTAMP NOT NULL,
    what VARCHAR NOT NULL,
    trade VARCHAR NOT NULL,
    describable VARCHAR CHECK (describable IN ('no', 'partly', 'yes')),
    reversible VARCHAR CHECK (reversible IN ('no', 'partly', 'yes')),
    no_secret VARCHAR CHECK (no_secret IN ('no', 'partly', 'yes')),
    small VARCHAR CHECK (small IN ('no', 'partly', 'yes')),
    visible VARCHAR CHECK (visible IN ('no', 'partly', 'yes')),
    harmless VARCHAR CHECK (harmless IN ('no', 'partly', 'yes')),
    fear INTEGER CHECK (fear BETWEEN 0 AND 100),
    chosen_on DATE,
    start_on DATE,
    done_on DATE,
    scenario_id UUID
);

CREATE TABLE provider (
    id UUID NOT NULL PRIMARY KEY,
    created_at TIMESTAMP NOT NULL,
    name VARCHAR NOT NULL,
    kind VARCHAR NOT NULL CHECK (kind IN ('freelancer', 'agency', 'employee', 'other')),
    country VARCHAR NOT NULL,
    currency VARCHAR NOT NULL,
    from_on DATE,
    to_on DATE,
    platform VARCHAR NOT NULL,
    work VARCHAR NOT NULL,
    unit VARCHAR NOT NULL
);

CREATE TABLE provider_month (
    id UUID NOT NULL PRIMARY KEY,
    created_at TIMESTAMP NOT NULL,
    provider_id UUID NOT NULL,
    month DATE NOT NULL,
    amount DECIMAL(18, 4),
    platform_fee DECIMAL(18, 4),
    managing_hours DECIMAL(18, 4),
    units_accepted DECIMAL(18, 4),
    units_to_redo DECIMAL(18, 4),
    note VARCHAR NOT NULL
);

CREATE TABLE rate_override (
    id UUID NOT NULL PRIMARY KEY,
    created_at TIMESTAMP NOT NULL,
    home_currency VARCHAR NOT NULL,
    currency VARCHAR NOT NULL,
    month DATE NOT NULL,
    rate DECIMAL(18, 8),
    note VARCHAR NOT NULL
);
