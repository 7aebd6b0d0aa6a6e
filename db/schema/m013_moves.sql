-- Codes by which everything moves to another Telegram account: only their hashes, at most one of each kind. `outbox_id` is the message that
-- shows the code until `hide_at`; `offered_to` is whoever gave the code last and has not said yes or no.
CREATE TABLE move_codes (
    person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('once', 'recovery')),
    hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64),
    made_at INTEGER NOT NULL,
    expires_at INTEGER CHECK (expires_at > made_at),
    hide_at INTEGER CHECK (hide_at > made_at),
    outbox_id INTEGER,
    offered_to INTEGER REFERENCES people (id) ON DELETE SET NULL,
    offered_at INTEGER,
    PRIMARY KEY (person_id, kind),
    CHECK ((kind = 'once') = (expires_at IS NOT NULL)),
    CHECK (offered_to IS NULL OR offered_at IS NOT NULL)
) STRICT;
CREATE INDEX move_codes_hide_at ON move_codes (hide_at) WHERE hide_at IS NOT NULL;
CREATE UNIQUE INDEX move_codes_offered_to ON move_codes (offered_to) WHERE offered_to IS NOT NULL;
-- Codes that did not work, for an hour: that there was one, and whose it was while they are known.
CREATE TABLE wrong_codes (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    tried_at INTEGER NOT NULL
) STRICT;
CREATE INDEX wrong_codes_tried_at ON wrong_codes (tried_at);
CREATE TABLE wrong_codes_of (
    wrong_code_id INTEGER PRIMARY KEY REFERENCES wrong_codes (id) ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE
) STRICT;
CREATE INDEX wrong_codes_of_person ON wrong_codes_of (person_id);
