-- Which mirrors someone wants, and when each was offered or first chosen. What a mirror saw in a text is kept nowhere.
CREATE TABLE mirrors (
    person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    mirror TEXT NOT NULL CHECK (mirror IN ('privacy', 'language')),
    wanted INTEGER NOT NULL DEFAULT 0 CHECK (wanted IN (0, 1)),
    offered_at INTEGER NOT NULL,
    PRIMARY KEY (person_id, mirror)
) STRICT, WITHOUT ROWID;
