-- `wanted_at`: the instant a trainer chose, or the one at which "now" was confirmed. `readers`: only those who read that language.
-- `spread_at`: when each member of that moment had their row.
ALTER TABLE pushes ADD COLUMN wanted_at INTEGER;
ALTER TABLE pushes ADD COLUMN readers TEXT CHECK (readers IN ('en', 'es'));
ALTER TABLE pushes ADD COLUMN spread_at INTEGER;
CREATE INDEX pushes_planned ON pushes (cohort_id) WHERE state = 'planned';
CREATE INDEX pushes_sending ON pushes (cohort_id) WHERE state = 'sending';
CREATE INDEX memberships_joined_at ON memberships (cohort_id, joined_at);
-- One row per member and sending: due, put off as often as it must wait, and empty when it went out or was let go.
CREATE TABLE push_members (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    push_id INTEGER NOT NULL REFERENCES pushes (id) ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    due_at INTEGER,
    UNIQUE (push_id, person_id)
) STRICT;
CREATE INDEX push_members_due_at ON push_members (due_at, id) WHERE due_at IS NOT NULL;
CREATE INDEX push_members_person ON push_members (person_id);
