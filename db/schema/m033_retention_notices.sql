-- Who was told, or is about to be, that what they wrote goes since they have not been here for long. Gone when they come back.
CREATE TABLE retention_notices (
    person_id INTEGER PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
    due_at INTEGER,  -- when it is to be said; NULL once it was
    told_at INTEGER,
    CHECK ((due_at IS NULL) <> (told_at IS NULL))
) STRICT;
CREATE INDEX retention_notices_due_at ON retention_notices (due_at) WHERE due_at IS NOT NULL;
