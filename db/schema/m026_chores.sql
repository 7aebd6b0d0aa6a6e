-- Work of the whole bot that is due at a time of its own, so that a machine that slept or was off catches up.
CREATE TABLE chores (
    name TEXT PRIMARY KEY CHECK (name IN ('forget', 'backup')),
    due_at INTEGER,  -- NULL: not planned yet
    done_at INTEGER,
    failed_at INTEGER,  -- of the newest attempt, if it failed
    failure TEXT,
    told_at INTEGER,  -- when operators heard last that it fails
    CHECK ((failed_at IS NULL) = (failure IS NULL))
) STRICT;
INSERT INTO chores (name) VALUES ('forget'), ('backup');
