-- A cohort's own scenarios. What stands under one `scenario_id` never changes: a change is a new row with a new id, and the old one is
-- deleted, or retired where it was sent: whoever has it still finds it. `origin` is the id that it had first. `frame` is JSON: value, setting, topics and the like.
CREATE TABLE own_scenarios (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    cohort_id INTEGER NOT NULL REFERENCES cohorts (id) ON DELETE CASCADE,
    scenario_id TEXT NOT NULL UNIQUE CHECK (scenario_id GLOB 'own-?*'),
    origin TEXT NOT NULL,
    frame TEXT NOT NULL CHECK (json_valid(frame)),
    created_at INTEGER NOT NULL,
    retired_at INTEGER
) STRICT;
CREATE INDEX own_scenarios_cohort ON own_scenarios (cohort_id, retired_at);
CREATE INDEX own_scenarios_origin ON own_scenarios (origin);
-- Their words, by language: each text goes with whoever wrote it.
CREATE TABLE own_scenario_texts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    own_scenario_id INTEGER NOT NULL REFERENCES own_scenarios (id) ON DELETE CASCADE,
    author_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    language TEXT NOT NULL CHECK (language IN ('en', 'es')),
    words TEXT NOT NULL CHECK (json_valid(words)),
    UNIQUE (own_scenario_id, language)
) STRICT;
CREATE INDEX own_scenario_texts_author ON own_scenario_texts (author_id);
-- A scenario that is being written: one text in one language. `own_scenario_id`: the saved one that it changes or adds a language to.
-- `part`: the one line that is written anew, where a step holds several.
CREATE TABLE scenario_drafts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    cohort_id INTEGER NOT NULL REFERENCES cohorts (id) ON DELETE CASCADE,
    author_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    own_scenario_id INTEGER REFERENCES own_scenarios (id) ON DELETE SET NULL,
    language TEXT NOT NULL CHECK (language IN ('en', 'es')),
    frame TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(frame)),
    step TEXT NOT NULL,
    part TEXT,
    created_at INTEGER NOT NULL,
    UNIQUE (cohort_id, author_id)
) STRICT;
CREATE INDEX scenario_drafts_author ON scenario_drafts (author_id);
CREATE INDEX scenario_drafts_own ON scenario_drafts (own_scenario_id) WHERE own_scenario_id IS NOT NULL;
-- Its words as they were typed, also those that are too long to save.
CREATE TABLE scenario_draft_parts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    draft_id INTEGER NOT NULL REFERENCES scenario_drafts (id) ON DELETE CASCADE,
    part TEXT NOT NULL,
    text TEXT NOT NULL CHECK (text <> ''),
    UNIQUE (draft_id, part)
) STRICT;
-- Which chat message was written at which step, so that editing it edits the draft. `parts`: those that it filled.
CREATE TABLE scenario_draft_messages (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    draft_id INTEGER NOT NULL REFERENCES scenario_drafts (id) ON DELETE CASCADE,
    chat_id INTEGER NOT NULL,
    message_id INTEGER NOT NULL,
    step TEXT NOT NULL,
    parts TEXT NOT NULL,
    edited_at INTEGER,
    UNIQUE (chat_id, message_id)
) STRICT;
CREATE INDEX scenario_draft_messages_draft ON scenario_draft_messages (draft_id);
-- A cohort's path: one value a week. `drafted_by_bot`: the order is the bot's. It does nothing before `agreed_at`. `paused_on`: since that
-- day no week counts; `shifted` is by how many days earlier pauses moved the weeks.
CREATE TABLE paths (
    cohort_id INTEGER PRIMARY KEY REFERENCES cohorts (id) ON DELETE CASCADE,
    drafted_by_bot INTEGER NOT NULL DEFAULT 0 CHECK (drafted_by_bot IN (0, 1)),
    created_at INTEGER NOT NULL,
    agreed_at INTEGER,
    paused_on TEXT CHECK (paused_on IS date(paused_on)),
    shifted INTEGER NOT NULL DEFAULT 0 CHECK (shifted >= 0)
) STRICT;
CREATE TABLE path_weeks (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    cohort_id INTEGER NOT NULL REFERENCES paths (cohort_id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    value TEXT NOT NULL,
    scenario_id TEXT,
    UNIQUE (cohort_id, position)
) STRICT;
CREATE INDEX path_weeks_scenario ON path_weeks (scenario_id) WHERE scenario_id IS NOT NULL;
