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
