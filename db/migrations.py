"""The schema, as numbered steps that are only ever added to. `user_version` counts them."""

from sqlite_utils.migrations import Migrations

from db import Database

APPLICATION_ID = 0x50724163  # "PrAc"
HEAD = 4  # how many steps there are

migrations = Migrations("peer-practice")

PEOPLE = """
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
"""

PRACTICE = """
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
"""

MESSAGES = """
CREATE TABLE inbox (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    update_id INTEGER UNIQUE,
    chat_id INTEGER,
    body TEXT,
    state TEXT NOT NULL CHECK (state IN ('new', 'done', 'failed', 'quarantined')),
    attempts INTEGER NOT NULL DEFAULT 0,
    received_at INTEGER NOT NULL,
    done_at INTEGER
) STRICT;
CREATE INDEX inbox_new ON inbox (id) WHERE state = 'new';
CREATE INDEX inbox_done_at ON inbox (done_at) WHERE done_at IS NOT NULL;
CREATE TABLE outbox (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    chat_id INTEGER NOT NULL,
    person_id INTEGER REFERENCES people (id) ON DELETE CASCADE,
    prompt_id INTEGER,
    method TEXT NOT NULL,
    params TEXT,
    attachment TEXT,
    edits INTEGER,
    scheduled INTEGER NOT NULL DEFAULT 0 CHECK (scheduled IN (0, 1)),
    once INTEGER NOT NULL DEFAULT 0 CHECK (once IN (0, 1)),
    state TEXT NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'sending', 'sent', 'unknown', 'dead', 'cancelled')),
    attempts INTEGER NOT NULL DEFAULT 0,
    not_before INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    message_id INTEGER,
    settled_at INTEGER,
    error TEXT
) STRICT;
CREATE INDEX outbox_waiting ON outbox (chat_id, id) WHERE state IN ('pending', 'sending');
CREATE INDEX outbox_due ON outbox (scheduled, id) WHERE state = 'pending';
CREATE INDEX outbox_message ON outbox (chat_id, message_id);
CREATE INDEX outbox_settled_at ON outbox (settled_at) WHERE settled_at IS NOT NULL;
CREATE TABLE silence (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    not_before INTEGER NOT NULL
) STRICT;
"""


def _create(db: Database, script: str) -> None:
    for statement in script.split(";\n"):
        if statement.strip():
            db.execute(statement)


@migrations()
def m001_people(db: Database) -> None:
    _create(db, PEOPLE)


@migrations()
def m002_practice(db: Database) -> None:
    _create(db, PRACTICE)


@migrations()
def m003_messages(db: Database) -> None:
    _create(db, MESSAGES)


@migrations()
def m004_zone_of_a_prompt(db: Database) -> None:
    """Where a prompt's local day was counted, so that only travellers wait twelve hours; empty for prompts before this."""
    db.execute("ALTER TABLE prompts ADD COLUMN zone TEXT")


def migrate(db: Database) -> None:
    """Bring a file of ours to the newest schema; each step is one transaction."""
    migrations.apply(db)
    db.execute(f"PRAGMA user_version = {HEAD}")
