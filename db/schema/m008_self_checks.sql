-- Looking at oneself along the 12 values, in words of one's own; an empty answer was skipped.
CREATE TABLE self_checks (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    track TEXT NOT NULL CHECK (track IN ('peer-supporter', 'supervisor')),
    started_at INTEGER NOT NULL,
    finished_at INTEGER CHECK (finished_at >= started_at)
) STRICT;
CREATE INDEX self_checks_person ON self_checks (person_id, id);
CREATE UNIQUE INDEX self_checks_open ON self_checks (person_id, track) WHERE finished_at IS NULL;
CREATE TABLE self_check_answers (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    self_check_id INTEGER NOT NULL REFERENCES self_checks (id) ON DELETE CASCADE,
    value TEXT NOT NULL,
    answer INTEGER CHECK (answer BETWEEN 1 AND 4),
    UNIQUE (self_check_id, value)
) STRICT;
-- What someone wants to take into a meeting with their supervisor: for their own eyes, sent to nobody.
CREATE TABLE supervision_items (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    reflection_id INTEGER UNIQUE REFERENCES reflections (id) ON DELETE CASCADE,
    plan_id INTEGER UNIQUE REFERENCES plans (id) ON DELETE CASCADE,
    added_at INTEGER NOT NULL,
    CHECK ((reflection_id IS NULL) <> (plan_id IS NULL))
) STRICT;
CREATE INDEX supervision_items_person ON supervision_items (person_id, id);
