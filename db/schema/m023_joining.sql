-- The name that someone picked for a cohort they were invited to and have not joined yet.
ALTER TABLE opened_invites ADD COLUMN shown_name TEXT CHECK (length(shown_name) BETWEEN 1 AND 40);
-- A cohort that someone is making: named, and with `cohort_id` made, while the other questions are still asked.
CREATE TABLE cohort_drafts (
    person_id INTEGER PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 40),
    cohort_id INTEGER REFERENCES cohorts (id) ON DELETE CASCADE,
    begun_at INTEGER NOT NULL
) STRICT;
CREATE INDEX cohort_drafts_cohort ON cohort_drafts (cohort_id) WHERE cohort_id IS NOT NULL;
-- What a member is to be told once, at an hour that is not a quiet one: the row goes when it is said.
CREATE TABLE cohort_notices (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    cohort_id INTEGER NOT NULL REFERENCES cohorts (id) ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('ended', 'removed', 'made-trainer')),
    made_at INTEGER NOT NULL,
    due_at INTEGER NOT NULL,
    UNIQUE (cohort_id, person_id, kind)
) STRICT;
CREATE INDEX cohort_notices_due_at ON cohort_notices (due_at);
CREATE INDEX cohort_notices_person ON cohort_notices (person_id);
-- Whose list of commands may no longer be what it should be (`due_at`), and in which chat and language it shows a trainer's.
CREATE TABLE menus (
    person_id INTEGER PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
    due_at INTEGER,
    chat_id INTEGER,
    language TEXT,
    CHECK ((chat_id IS NULL) = (language IS NULL))
) STRICT;
CREATE INDEX menus_due_at ON menus (due_at) WHERE due_at IS NOT NULL;
