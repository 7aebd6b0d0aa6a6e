-- A credit as it is being told, or changed: one new one for each person, and one change of each credit.
-- `settled` are the steps that were answered or skipped; `…_choices` what an unclear answer could mean.
CREATE TABLE credit_drafts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    credit_id INTEGER UNIQUE REFERENCES credits (id) ON DELETE CASCADE,
    is_guided INTEGER NOT NULL DEFAULT 0 CHECK (is_guided IN (0, 1)),
    settled TEXT NOT NULL DEFAULT '',
    earned_on TEXT CHECK (earned_on IS date(earned_on)),
    day_choices TEXT NOT NULL DEFAULT '',
    quarters INTEGER CHECK (quarters > 0),
    quarter_choices TEXT NOT NULL DEFAULT '',
    title TEXT CHECK (length(title) BETWEEN 1 AND 120),
    provider TEXT CHECK (length(provider) BETWEEN 1 AND 80),
    presenter TEXT CHECK (length(presenter) BETWEEN 1 AND 80),
    created_at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX credit_drafts_new ON credit_drafts (person_id) WHERE credit_id IS NULL;
CREATE TABLE draft_goals (
    draft_id INTEGER NOT NULL REFERENCES credit_drafts (id) ON DELETE CASCADE,
    goal_id INTEGER NOT NULL REFERENCES goals (id) ON DELETE CASCADE,
    category_id INTEGER REFERENCES goal_categories (id) ON DELETE SET NULL,
    is_settled INTEGER NOT NULL DEFAULT 0 CHECK (is_settled IN (0, 1)),
    PRIMARY KEY (draft_id, goal_id)
) STRICT;
CREATE INDEX draft_goals_goal ON draft_goals (goal_id);
CREATE INDEX draft_goals_category ON draft_goals (category_id) WHERE category_id IS NOT NULL;
-- From which draft a credit was saved: pressing Save again finds it.
ALTER TABLE credits ADD COLUMN draft_id INTEGER;
CREATE UNIQUE INDEX credits_draft ON credits (draft_id) WHERE draft_id IS NOT NULL;
-- The person's own chat messages about a credit; without a credit, about the new draft.
CREATE TABLE credit_messages (
    chat_id INTEGER NOT NULL,
    message_id INTEGER NOT NULL,
    person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    credit_id INTEGER REFERENCES credits (id) ON DELETE CASCADE,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (chat_id, message_id)
) STRICT;
CREATE INDEX credit_messages_credit ON credit_messages (credit_id) WHERE credit_id IS NOT NULL;
CREATE INDEX credit_messages_person ON credit_messages (person_id);
-- A certificate can come before its credit is saved: without a credit it belongs to the new draft.
CREATE TABLE certificates_kept (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    credit_id INTEGER REFERENCES credits (id) ON DELETE CASCADE,
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
INSERT INTO certificates_kept
SELECT certificates.id, person_id, credit_id, chat_id, message_id, file_id, mime_type, content, attempts, fetch_at, certificates.created_at
FROM certificates JOIN credits ON credits.id = credit_id;
DROP TABLE certificates;
ALTER TABLE certificates_kept RENAME TO certificates;
CREATE INDEX certificates_credit ON certificates (credit_id, id);
CREATE INDEX certificates_person ON certificates (person_id);
CREATE INDEX certificates_fetch_at ON certificates (fetch_at) WHERE fetch_at IS NOT NULL;
