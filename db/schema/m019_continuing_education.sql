-- Hours are counted in quarters of an hour. `rule_pack` is the id of the board's rules that a goal started from.
CREATE TABLE goals (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
    rule_pack TEXT,
    quarters INTEGER NOT NULL CHECK (quarters > 0),
    starts_on TEXT NOT NULL CHECK (starts_on IS date(starts_on)),
    due_on TEXT NOT NULL CHECK (due_on IS date(due_on)),
    carries_over INTEGER NOT NULL DEFAULT 0 CHECK (carries_over IN (0, 1)),
    carried_quarters INTEGER NOT NULL DEFAULT 0 CHECK (carried_quarters >= 0),
    renews INTEGER UNIQUE REFERENCES goals (id) ON DELETE SET NULL,
    created_at INTEGER NOT NULL,
    closed_at INTEGER,
    rhythm TEXT NOT NULL DEFAULT 'off' CHECK (rhythm IN ('off', 'weekly', 'monthly', 'countdown')),
    rhythm_day INTEGER CHECK (rhythm_day BETWEEN 0 AND 30),
    next_nudge_at INTEGER,
    CHECK (due_on >= starts_on),
    CHECK (closed_at IS NULL OR next_nudge_at IS NULL)
) STRICT;
CREATE INDEX goals_person ON goals (person_id, id);
CREATE INDEX goals_next_nudge_at ON goals (next_nudge_at) WHERE next_nudge_at IS NOT NULL;
-- A goal's own categories: `least` must be reached, more than `most` does not count.
CREATE TABLE goal_categories (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    goal_id INTEGER NOT NULL REFERENCES goals (id) ON DELETE CASCADE,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 40),
    least INTEGER NOT NULL DEFAULT 0 CHECK (least >= 0),
    most INTEGER CHECK (most >= least),
    UNIQUE (goal_id, name)
) STRICT;
-- Hours that someone logged; what they say of them is taken as it is.
CREATE TABLE credits (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    earned_on TEXT NOT NULL CHECK (earned_on IS date(earned_on)),
    quarters INTEGER NOT NULL CHECK (quarters > 0),
    title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 120),
    provider TEXT CHECK (length(provider) BETWEEN 1 AND 80),
    presenter TEXT CHECK (length(presenter) BETWEEN 1 AND 80),
    created_at INTEGER NOT NULL,
    changed_at INTEGER
) STRICT;
CREATE INDEX credits_person ON credits (person_id, earned_on);
-- Toward which goals a credit counts, and in which of their categories.
CREATE TABLE credit_goals (
    credit_id INTEGER NOT NULL REFERENCES credits (id) ON DELETE CASCADE,
    goal_id INTEGER NOT NULL REFERENCES goals (id) ON DELETE CASCADE,
    category_id INTEGER REFERENCES goal_categories (id) ON DELETE SET NULL,
    PRIMARY KEY (credit_id, goal_id)
) STRICT;
CREATE INDEX credit_goals_goal ON credit_goals (goal_id);
CREATE INDEX credit_goals_category ON credit_goals (category_id) WHERE category_id IS NOT NULL;
-- Photos and PDFs of certificates, fetched and kept like voice notes.
CREATE TABLE certificates (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    credit_id INTEGER NOT NULL REFERENCES credits (id) ON DELETE CASCADE,
    chat_id INTEGER NOT NULL,
    message_id INTEGER NOT NULL,
    file_id TEXT NOT NULL,
    mime_type TEXT NOT NULL CHECK (mime_type IN ('image/jpeg', 'image/png', 'application/pdf')),
    content BLOB,
    attempts INTEGER NOT NULL DEFAULT 0,
    fetch_at INTEGER,
    created_at INTEGER NOT NULL,
    UNIQUE (chat_id, message_id)
) STRICT;
CREATE INDEX certificates_credit ON certificates (credit_id, id);
CREATE INDEX certificates_fetch_at ON certificates (fetch_at) WHERE fetch_at IS NOT NULL;
