-- The host ends the bot: since when, and when everything goes; and who was told, or when they are to be.
CREATE TABLE closing (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    begun_at INTEGER NOT NULL,
    ends_at INTEGER NOT NULL CHECK (ends_at > begun_at)
) STRICT;
CREATE TABLE closing_notices (
    person_id INTEGER PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
    due_at INTEGER,  -- when it is to be said; NULL once it was
    told_at INTEGER,
    CHECK ((due_at IS NULL) <> (told_at IS NULL))
) STRICT;
CREATE INDEX closing_notices_due_at ON closing_notices (due_at) WHERE due_at IS NOT NULL;
