-- What a question is about, where that is no prompt: a row of the topic that asks.
ALTER TABLE dialogues ADD COLUMN about_id INTEGER;
-- `hour` empty: each member's own hour and days. `end_at` is the instant at which it ends by itself, `ended_at` when it did.
CREATE TABLE cohorts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 40),
    zone TEXT NOT NULL,
    starts_on TEXT NOT NULL CHECK (starts_on IS date(starts_on)),
    ends_on TEXT CHECK (ends_on IS date(ends_on)),
    hour INTEGER CHECK (hour BETWEEN 0 AND 23),
    days TEXT NOT NULL DEFAULT '01234' CHECK (length(days) BETWEEN 1 AND 7),
    created_at INTEGER NOT NULL,
    end_at INTEGER,
    ended_at INTEGER,
    CHECK (ends_on >= starts_on),
    CHECK (end_at IS NULL OR ended_at IS NULL)
) STRICT;
CREATE INDEX cohorts_end_at ON cohorts (end_at) WHERE end_at IS NOT NULL;
-- Trainers practise too: they are members with more to do. Who left keeps their row until they have everything deleted, so that
-- what they shared before knows where it was shared.
CREATE TABLE memberships (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    cohort_id INTEGER NOT NULL REFERENCES cohorts (id) ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    role TEXT NOT NULL DEFAULT 'trainee' CHECK (role IN ('trainee', 'trainer')),
    shown_name TEXT NOT NULL CHECK (length(shown_name) BETWEEN 1 AND 40),
    shows_answers INTEGER NOT NULL DEFAULT 0 CHECK (shows_answers IN (0, 1)),
    joined_at INTEGER NOT NULL,
    left_at INTEGER CHECK (left_at >= joined_at),
    left_how TEXT CHECK (left_how IN ('left', 'removed')),
    UNIQUE (cohort_id, person_id),
    CHECK ((left_at IS NULL) = (left_how IS NULL))
) STRICT;
CREATE INDEX memberships_person ON memberships (person_id);
-- Links and typed codes, by their fingerprints. `about_id`: the push or the training that a meeting's link opens.
CREATE TABLE invites (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN ('trainee', 'trainer', 'meeting', 'training')),
    cohort_id INTEGER NOT NULL REFERENCES cohorts (id) ON DELETE CASCADE,
    about_id INTEGER,
    hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64),
    typed INTEGER NOT NULL DEFAULT 0 CHECK (typed IN (0, 1)),
    made_by INTEGER REFERENCES people (id) ON DELETE SET NULL,
    made_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    most_uses INTEGER NOT NULL CHECK (most_uses > 0),
    uses INTEGER NOT NULL DEFAULT 0 CHECK (uses BETWEEN 0 AND most_uses),
    revoked_at INTEGER
) STRICT;
CREATE INDEX invites_cohort ON invites (cohort_id, kind);
CREATE INDEX invites_made_by ON invites (made_by) WHERE made_by IS NOT NULL;
-- The link that brought someone who still has to agree or to answer the first questions; it waits for them here.
CREATE TABLE opened_invites (
    person_id INTEGER PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
    invite_id INTEGER NOT NULL REFERENCES invites (id) ON DELETE CASCADE,
    opened_at INTEGER NOT NULL
) STRICT;
CREATE INDEX opened_invites_invite ON opened_invites (invite_id);
-- A scenario that a trainer sends to a cohort. A draft becomes planned when it is confirmed; `local_on` is the cohort's day that it takes.
CREATE TABLE pushes (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    cohort_id INTEGER NOT NULL REFERENCES cohorts (id) ON DELETE CASCADE,
    made_by INTEGER REFERENCES people (id) ON DELETE SET NULL,
    scenario_id TEXT NOT NULL,
    timing TEXT CHECK (timing IN ('now', 'at', 'own-hour', 'meeting')),
    state TEXT NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'planned', 'sending', 'done', 'cancelled')),
    local_on TEXT CHECK (local_on IS date(local_on)),
    due_at INTEGER,
    created_at INTEGER NOT NULL,
    confirmed_at INTEGER,
    settled_at INTEGER,
    CHECK (state IN ('draft', 'cancelled') OR (timing IS NOT NULL AND local_on IS NOT NULL AND confirmed_at IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX pushes_one_a_day ON pushes (cohort_id, local_on) WHERE state IN ('planned', 'sending', 'done');
CREATE INDEX pushes_due_at ON pushes (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX pushes_made_by ON pushes (made_by) WHERE made_by IS NOT NULL;
ALTER TABLE prompts ADD COLUMN push_id INTEGER REFERENCES pushes (id) ON DELETE SET NULL;
CREATE INDEX prompts_push ON prompts (push_id) WHERE push_id IS NOT NULL;
