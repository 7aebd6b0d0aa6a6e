-- Times only: what was written, and that it was, stays where it was written. Rows go when both times have passed.
CREATE TABLE support_quiet (
    person_id INTEGER PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
    short_until INTEGER NOT NULL,
    quiet_until INTEGER
) STRICT;
