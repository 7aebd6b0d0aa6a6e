-- Who wants to be told of their own week, on which weekday (Monday is 0), and when next: off until they choose a day.
CREATE TABLE own_weeks (
    person_id INTEGER PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
    day INTEGER NOT NULL CHECK (day BETWEEN 0 AND 6),
    next_at INTEGER NOT NULL
) STRICT;
CREATE INDEX own_weeks_next_at ON own_weeks (next_at);
