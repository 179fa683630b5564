CREATE TABLE brief (
    id UUID NOT NULL PRIMARY KEY,
    created_at TIMESTAMP NOT NULL,
    candidate_id UUID,
    title VARCHAR NOT NULL,
    result VARCHAR NOT NULL,
    purpose VARCHAR NOT NULL,
    limits VARCHAR NOT NULL,
    way VARCHAR NOT NULL,
    people VARCHAR NOT NULL,
    tools VARCHAR NOT NULL,
    budget VARCHAR CHECK (budget IN ('fixed', 'hourly')),
    currency VARCHAR NOT NULL,
    hourly_rate DECIMAL(18, 4),
    weekly_hours DECIMAL(18, 4),
    responsibilities VARCHAR NOT NULL,
    acceptance VARCHAR NOT NULL,
    starts_on DATE,
    due_on DATE,
    success_them VARCHAR NOT NULL,
    success_us VARCHAR NOT NULL,
    failure VARCHAR NOT NULL,
    check_need VARCHAR CHECK (check_need IN ('needed', 'not_needed')),
    check_by VARCHAR NOT NULL,
    check_on DATE,
    check_said VARCHAR NOT NULL,
    post_language VARCHAR NOT NULL CHECK (post_language IN ('fr', 'en')),
    finished_on DATE
);

CREATE TABLE milestone (
    id UUID NOT NULL PRIMARY KEY,
    created_at TIMESTAMP NOT NULL,
    brief_id UUID NOT NULL,
    what VARCHAR NOT NULL,
    amount DECIMAL(18, 4),
    due_on DATE
);

CREATE TABLE brief_version (
    id UUID NOT NULL PRIMARY KEY,
    created_at TIMESTAMP NOT NULL,
    brief_id UUID NOT NULL,
    number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 1000000),
    finished_on DATE NOT NULL,
    language VARCHAR NOT NULL CHECK (language IN ('fr', 'en')),
    post_fr VARCHAR NOT NULL,
    post_en VARCHAR NOT NULL
);
