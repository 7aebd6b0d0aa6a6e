CREATE TABLE prompts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    scenario_id TEXT NOT NULL,
    value TEXT NOT NULL,
    local_on TEXT CHECK (local_on IS date(local_on)),
    created_at INTEGER NOT NULL,
    step TEXT NOT NULL DEFAULT 'choosing'
        CHECK (step IN ('choosing', 'viewing', 'reflecting', 'done', 'skipped', 'closed', 'swapped')),
    way INTEGER CHECK (way BETWEEN 0 AND 9),
    own_words TEXT,
    own_words_message_id INTEGER,
    own_words_edited_at INTEGER,
    question INTEGER NOT NULL DEFAULT 0,
    answered_at INTEGER,
    outbox_id INTEGER,
    missing_told_at INTEGER,
    UNIQUE (person_id, local_on),
    CHECK ((way IS NULL) = (answered_at IS NULL))
) STRICT;
CREATE INDEX prompts_person ON prompts (person_id, id);
CREATE TABLE reflections (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    prompt_id INTEGER NOT NULL UNIQUE REFERENCES prompts (id) ON DELETE CASCADE,
    created_at INTEGER NOT NULL,
    card_id INTEGER
) STRICT;
CREATE INDEX reflections_person ON reflections (person_id, id);
CREATE TABLE reflection_parts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    reflection_id INTEGER NOT NULL REFERENCES reflections (id) ON DELETE CASCADE,
    chat_id INTEGER NOT NULL,
    message_id INTEGER NOT NULL,
    text TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    edited_at INTEGER,
    UNIQUE (chat_id, message_id)
) STRICT;
CREATE INDEX reflection_parts_reflection ON reflection_parts (reflection_id, id);
CREATE TABLE voices (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    part_id INTEGER NOT NULL UNIQUE REFERENCES reflection_parts (id) ON DELETE CASCADE,
    file_id TEXT NOT NULL,
    mime_type TEXT NOT NULL,
    seconds INTEGER NOT NULL CHECK (seconds >= 0),
    content BLOB,
    attempts INTEGER NOT NULL DEFAULT 0,
    fetch_at INTEGER
) STRICT;
CREATE INDEX voices_fetch_at ON voices (fetch_at) WHERE fetch_at IS NOT NULL;
CREATE TABLE objections (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    scenario_id TEXT NOT NULL,
    chat_id INTEGER NOT NULL,
    message_id INTEGER NOT NULL,
    text TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    edited_at INTEGER,
    UNIQUE (chat_id, message_id)
) STRICT;
CREATE INDEX objections_person ON objections (person_id);
