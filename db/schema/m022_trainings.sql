-- A training whose hours a trainer offers. It is a draft until it was offered once; `objectives` has one a line; while `filling`,
-- one question leads to the next.
CREATE TABLE trainings (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    cohort_id INTEGER NOT NULL REFERENCES cohorts (id) ON DELETE CASCADE,
    made_by INTEGER REFERENCES people (id) ON DELETE SET NULL,
    title TEXT CHECK (length(title) BETWEEN 1 AND 120),
    held_on TEXT CHECK (held_on IS date(held_on)),
    quarters INTEGER CHECK (quarters BETWEEN 1 AND 160),
    category TEXT CHECK (length(category) BETWEEN 1 AND 40),
    objectives TEXT CHECK (length(objectives) BETWEEN 1 AND 500),
    presenter TEXT CHECK (length(presenter) BETWEEN 1 AND 80),
    provider TEXT CHECK (length(provider) BETWEEN 1 AND 80),
    filling INTEGER NOT NULL DEFAULT 1 CHECK (filling IN (0, 1)),
    created_at INTEGER NOT NULL,
    offered_at INTEGER,
    CHECK (offered_at IS NULL OR (title IS NOT NULL AND held_on IS NOT NULL AND quarters IS NOT NULL))
) STRICT;
CREATE INDEX trainings_cohort ON trainings (cohort_id, id);
CREATE INDEX trainings_made_by ON trainings (made_by) WHERE made_by IS NOT NULL;
-- Who was offered a training's hours, and what they said. `name` is the one for the certificate, as the person wrote it.
CREATE TABLE attendances (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    training_id INTEGER NOT NULL REFERENCES trainings (id) ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    due_at INTEGER,
    asked_at INTEGER,
    name TEXT CHECK (length(name) BETWEEN 1 AND 80),
    accepted_at INTEGER,
    declined_at INTEGER,
    credit_id INTEGER REFERENCES credits (id) ON DELETE SET NULL,
    UNIQUE (training_id, person_id),
    CHECK (accepted_at IS NULL OR (name IS NOT NULL AND declined_at IS NULL)),
    CHECK (due_at IS NULL OR asked_at IS NULL)
) STRICT;
CREATE INDEX attendances_person ON attendances (person_id);
CREATE INDEX attendances_due_at ON attendances (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX attendances_credit ON attendances (credit_id) WHERE credit_id IS NOT NULL;
-- The name for certificates and records, as the person's board knows them; never shown in cohorts.
CREATE TABLE record_names (
    person_id INTEGER PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 80)
) STRICT;
