-- Whether someone wants to be asked for a plan now and then: off until they say yes, offered once. `plan_id` is the plan
-- that the question being asked is about.
CREATE TABLE planning (
    person_id INTEGER PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
    wanted INTEGER NOT NULL DEFAULT 0 CHECK (wanted IN (0, 1)),
    wanted_at INTEGER,
    offered_at INTEGER,
    asks_again INTEGER NOT NULL DEFAULT 1 CHECK (asks_again IN (0, 1)),
    plan_id INTEGER REFERENCES plans (id) ON DELETE SET NULL,
    CHECK (wanted = 0 OR wanted_at IS NOT NULL)
) STRICT;
CREATE INDEX planning_plan ON planning (plan_id) WHERE plan_id IS NOT NULL;
-- Each time that a plan was asked for after a reflection, and whether one was made.
CREATE TABLE plan_asks (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    prompt_id INTEGER NOT NULL UNIQUE REFERENCES prompts (id) ON DELETE CASCADE,
    asked_at INTEGER NOT NULL,
    made INTEGER NOT NULL DEFAULT 0 CHECK (made IN (0, 1))
) STRICT;
CREATE INDEX plan_asks_person ON plan_asks (person_id, asked_at);
-- A plan that is not saved yet is a draft and may lack a half; a person has one draft at most.
CREATE TABLE plans (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    prompt_id INTEGER REFERENCES prompts (id) ON DELETE SET NULL,
    situation TEXT CHECK (situation <> ''),
    action TEXT CHECK (action <> ''),
    created_at INTEGER NOT NULL,
    saved_at INTEGER,
    closed_at INTEGER,
    follow_up_wanted INTEGER NOT NULL DEFAULT 0 CHECK (follow_up_wanted IN (0, 1)),
    follow_up_at INTEGER,
    follow_up_until INTEGER,
    followed_up_at INTEGER,
    times_asked INTEGER NOT NULL DEFAULT 0 CHECK (times_asked BETWEEN 0 AND 2),
    outcome TEXT CHECK (outcome IN ('did', 'not-this-time', 'not-yet', 'let-go')),
    outbox_id INTEGER,
    CHECK (saved_at IS NULL OR (situation IS NOT NULL AND action IS NOT NULL)),
    CHECK ((follow_up_at IS NULL) = (follow_up_until IS NULL)),
    CHECK (follow_up_at IS NULL OR (follow_up_wanted = 1 AND saved_at IS NOT NULL AND closed_at IS NULL))
) STRICT;
CREATE UNIQUE INDEX plans_draft ON plans (person_id) WHERE saved_at IS NULL;
CREATE INDEX plans_person ON plans (person_id, id);
CREATE INDEX plans_prompt ON plans (prompt_id) WHERE prompt_id IS NOT NULL;
CREATE INDEX plans_follow_up_at ON plans (follow_up_at) WHERE follow_up_at IS NOT NULL;
-- Which chat message holds which half as it now reads; one that holds neither any more is still known, to take it away.
CREATE TABLE plan_messages (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id INTEGER NOT NULL REFERENCES plans (id) ON DELETE CASCADE,
    chat_id INTEGER NOT NULL,
    message_id INTEGER NOT NULL,
    situation INTEGER NOT NULL CHECK (situation IN (0, 1)),
    action INTEGER NOT NULL CHECK (action IN (0, 1)),
    created_at INTEGER NOT NULL,
    edited_at INTEGER,
    UNIQUE (chat_id, message_id)
) STRICT;
CREATE INDEX plan_messages_plan ON plan_messages (plan_id);
CREATE TABLE plan_notes (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id INTEGER NOT NULL REFERENCES plans (id) ON DELETE CASCADE,
    chat_id INTEGER NOT NULL,
    message_id INTEGER NOT NULL,
    text TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    edited_at INTEGER,
    UNIQUE (chat_id, message_id)
) STRICT;
CREATE INDEX plan_notes_plan ON plan_notes (plan_id, id);
