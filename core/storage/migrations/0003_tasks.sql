CREATE TABLE goal (
    id UUID NOT NULL PRIMARY KEY,
    created_at TIMESTAMP NOT NULL,
    what VARCHAR NOT NULL
);

CREATE TABLE own_task (
    id UUID NOT NULL PRIMARY KEY,
    created_at TIMESTAMP NOT NULL,
    what VARCHAR NOT NULL,
    hours_a_month DECIMAL(18, 4),
    moves VARCHAR CHECK (moves IN ('no', 'partly', 'yes')),
    goal_id UUID,
    likes VARCHAR CHECK (likes IN ('no', 'partly', 'yes')),
    describable VARCHAR CHECK (describable IN ('no', 'partly', 'yes')),
    candidate_id UUID
);

ALTER TABLE preferences ADD COLUMN income_wanted DECIMAL(18, 4);
ALTER TABLE preferences ADD COLUMN income_hours DECIMAL(18, 4);
