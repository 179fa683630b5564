CREATE TABLE fear (
    id UUID NOT NULL PRIMARY KEY,
    created_at TIMESTAMP NOT NULL,
    kind VARCHAR NOT NULL CHECK (
        kind IN ('letting_go', 'nobody_as_well', 'less_well', 'in_command', 'own')
    ),
    what VARCHAR NOT NULL,
    whose VARCHAR NOT NULL CHECK (whose IN ('mine', 'other', 'freelancer')),
    who VARCHAR NOT NULL,
    response VARCHAR NOT NULL,
    founded VARCHAR NOT NULL,
    testable VARCHAR NOT NULL,
    risk_point_id UUID
);

CREATE TABLE fear_rating (
    id UUID NOT NULL PRIMARY KEY,
    created_at TIMESTAMP NOT NULL,
    fear_id UUID NOT NULL,
    rated_on DATE NOT NULL,
    rated_at TIMESTAMP NOT NULL,
    intensity INTEGER NOT NULL CHECK (intensity BETWEEN 0 AND 100)
);
