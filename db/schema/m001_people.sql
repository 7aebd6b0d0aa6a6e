CREATE TABLE people (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    telegram_id INTEGER NOT NULL UNIQUE,
    language TEXT NOT NULL CHECK (language IN ('en', 'es')),
    created_at INTEGER NOT NULL,
    consented_at INTEGER,
    consent_version INTEGER,
    consent_language TEXT CHECK (consent_language IN ('en', 'es')),
    set_up_at INTEGER,
    name TEXT CHECK (length(name) BETWEEN 1 AND 40),
    zone TEXT NOT NULL,
    hour INTEGER NOT NULL DEFAULT 9 CHECK (hour BETWEEN 0 AND 23),
    days TEXT NOT NULL DEFAULT '01234' CHECK (length(days) BETWEEN 1 AND 7),
    quiet_from INTEGER NOT NULL DEFAULT 21 CHECK (quiet_from BETWEEN 0 AND 23),
    quiet_to INTEGER NOT NULL DEFAULT 8 CHECK (quiet_to BETWEEN 0 AND 23),
    track TEXT NOT NULL DEFAULT 'peer-supporter' CHECK (track IN ('peer-supporter', 'supervisor')),
    hard_topics INTEGER NOT NULL DEFAULT 1 CHECK (hard_topics IN (0, 1)),
    text_only INTEGER NOT NULL DEFAULT 0 CHECK (text_only IN (0, 1)),
    paused_at INTEGER,
    paused_until INTEGER,
    blocked_at INTEGER,
    active_at INTEGER,
    slowed_told_at INTEGER,
    next_prompt_at INTEGER,
    CHECK ((consented_at IS NULL) = (consent_version IS NULL)),
    CHECK ((consented_at IS NULL) = (consent_language IS NULL)),
    CHECK (set_up_at IS NULL OR consented_at IS NOT NULL),
    CHECK (name IS NULL OR consented_at IS NOT NULL)
) STRICT;
CREATE INDEX people_next_prompt_at ON people (next_prompt_at) WHERE next_prompt_at IS NOT NULL;
CREATE INDEX people_paused_until ON people (paused_until) WHERE paused_until IS NOT NULL;
CREATE TABLE dialogues (
    person_id INTEGER PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
    step TEXT NOT NULL,
    prompt_id INTEGER REFERENCES prompts (id) ON DELETE CASCADE,
    since INTEGER NOT NULL
) STRICT;
