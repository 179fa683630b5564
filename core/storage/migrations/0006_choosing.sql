CREATE TABLE selection (
    id UUID NOT NULL PRIMARY KEY,
    created_at TIMESTAMP NOT NULL,
    brief_id UUID,
    title VARCHAR NOT NULL,
    answer_satisfy VARCHAR NOT NULL,
    answer_review VARCHAR NOT NULL,
    other_fear VARCHAR NOT NULL,
    answer_other VARCHAR NOT NULL,
    reason VARCHAR NOT NULL,
    decided_on DATE
);

CREATE TABLE criterion (
    id UUID NOT NULL PRIMARY KEY,
    created_at TIMESTAMP NOT NULL,
    selection_id UUID NOT NULL,
    kind VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    weight INTEGER NOT NULL CHECK (weight BETWEEN 1 AND 5)
);

CREATE TABLE reopening (
    id UUID NOT NULL PRIMARY KEY,
    created_at TIMESTAMP NOT NULL,
    selection_id UUID NOT NULL,
    opened_on DATE NOT NULL,
    closed_on DATE,
    reason VARCHAR NOT NULL,
    weights_before VARCHAR NOT NULL
);

CREATE TABLE freelancer (
    id UUID NOT NULL PRIMARY KEY,
    created_at TIMESTAMP NOT NULL,
    selection_id UUID NOT NULL,
    provider_id UUID,
    name VARCHAR NOT NULL,
    link VARCHAR NOT NULL,
    platform VARCHAR NOT NULL,
    country VARCHAR NOT NULL,
    time_zone VARCHAR NOT NULL,
    languages VARCHAR NOT NULL,
    price DECIMAL(18, 4),
    currency VARCHAR NOT NULL,
    price_per VARCHAR NOT NULL CHECK (price_per IN ('hour', 'fixed')),
    notes VARCHAR NOT NULL,
    invited_on DATE,
    answered_on DATE,
    interview_1_on DATE,
    interview_2_on DATE,
    interview_3_on DATE,
    chosen_on DATE,
    declined_on DATE,
    declined_by VARCHAR CHECK (declined_by IN ('me', 'them')),
    told_on DATE,
    next_on DATE
);

CREATE TABLE question (
    id UUID NOT NULL PRIMARY KEY,
    created_at TIMESTAMP NOT NULL,
    selection_id UUID NOT NULL,
    interview INTEGER NOT NULL CHECK (interview BETWEEN 1 AND 3),
    words VARCHAR NOT NULL
);

CREATE TABLE reply (
    id UUID NOT NULL PRIMARY KEY,
    created_at TIMESTAMP NOT NULL,
    freelancer_id UUID NOT NULL,
    question VARCHAR NOT NULL,
    asked_on DATE,
    words VARCHAR NOT NULL
);

CREATE TABLE score (
    id UUID NOT NULL PRIMARY KEY,
    created_at TIMESTAMP NOT NULL,
    freelancer_id UUID NOT NULL,
    criterion_id UUID NOT NULL,
    interview INTEGER NOT NULL CHECK (interview BETWEEN 0 AND 3),
    points INTEGER CHECK (points BETWEEN 1 AND 5)
);
