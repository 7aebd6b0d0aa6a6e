-- An edit of a message in someone else's chat: dropped where that message is gone, never said as a new one.
ALTER TABLE outbox ADD COLUMN only_edits INTEGER NOT NULL DEFAULT 0 CHECK (only_edits IN (0, 1));
-- What of a reflection is shared, with whom, in the words that it had then. Ids are drawn at random: they tell no order and count nothing.
-- `edited`: the reflection changed since; `asked_at`: whether to update is being asked.
CREATE TABLE shares (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    cohort_id INTEGER NOT NULL REFERENCES cohorts (id) ON DELETE CASCADE,
    reflection_id INTEGER NOT NULL REFERENCES reflections (id) ON DELETE CASCADE,
    audience TEXT NOT NULL CHECK (audience IN ('trainers', 'circle', 'circle-unnamed')),
    text TEXT NOT NULL CHECK (text <> ''),
    shared_at INTEGER NOT NULL,
    updated_at INTEGER,
    edited INTEGER NOT NULL DEFAULT 0 CHECK (edited IN (0, 1)),
    asked_at INTEGER,
    UNIQUE (reflection_id, cohort_id)
) STRICT;
CREATE INDEX shares_cohort ON shares (cohort_id, audience, shared_at);
CREATE INDEX shares_person ON shares (person_id, edited);
CREATE TRIGGER shares_part_added AFTER INSERT ON reflection_parts BEGIN
    UPDATE shares SET edited = 1 WHERE reflection_id = new.reflection_id;
END;
CREATE TRIGGER shares_part_edited AFTER UPDATE OF text ON reflection_parts BEGIN
    UPDATE shares SET edited = 1 WHERE reflection_id = new.reflection_id;
END;
CREATE TRIGGER shares_part_deleted AFTER DELETE ON reflection_parts BEGIN
    UPDATE shares SET edited = 1 WHERE reflection_id = old.reflection_id;
END;
-- Which message of the bot's shows which share to whom now, so that it can be taken back there.
CREATE TABLE share_messages (
    outbox_id INTEGER PRIMARY KEY,
    share_id INTEGER NOT NULL REFERENCES shares (id) ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE
) STRICT;
CREATE INDEX share_messages_share ON share_messages (share_id);
CREATE INDEX share_messages_person ON share_messages (person_id);
-- Who was shown what, so that in the circle the least read comes first; and who wants to see one no more.
CREATE TABLE share_reads (
    share_id INTEGER NOT NULL REFERENCES shares (id) ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    read_at INTEGER NOT NULL,
    hidden_at INTEGER,
    PRIMARY KEY (share_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX share_reads_person ON share_reads (person_id);
-- Trainers who want to be told that something was shared: off until chosen, at most once an hour.
CREATE TABLE share_tellings (
    person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    cohort_id INTEGER NOT NULL REFERENCES cohorts (id) ON DELETE CASCADE,
    wanted INTEGER NOT NULL CHECK (wanted IN (0, 1)),
    tell_at INTEGER,
    told_at INTEGER,
    PRIMARY KEY (person_id, cohort_id),
    CHECK (tell_at IS NULL OR wanted = 1)
) STRICT, WITHOUT ROWID;
CREATE INDEX share_tellings_tell_at ON share_tellings (tell_at) WHERE tell_at IS NOT NULL;
CREATE INDEX share_tellings_cohort ON share_tellings (cohort_id);
-- That a trainer read the host's text on disclosures; `version` is a fingerprint of that text.
CREATE TABLE disclosure_readings (
    person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    version TEXT NOT NULL,
    confirmed_at INTEGER NOT NULL,
    PRIMARY KEY (person_id, version)
) STRICT, WITHOUT ROWID;
-- What one reader and whoever shared write to each other about one share.
CREATE TABLE threads (
    id INTEGER PRIMARY KEY,
    share_id INTEGER NOT NULL REFERENCES shares (id) ON DELETE CASCADE,
    reader_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    begun_at INTEGER NOT NULL,
    UNIQUE (share_id, reader_id)
) STRICT;
CREATE INDEX threads_reader ON threads (reader_id);
CREATE TABLE thread_mutes (
    thread_id INTEGER NOT NULL REFERENCES threads (id) ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    muted_at INTEGER NOT NULL,
    PRIMARY KEY (thread_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX thread_mutes_person ON thread_mutes (person_id);
-- `send_at` empty: it is with the other one, or muted. A thank-you has no words.
CREATE TABLE notes (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    thread_id INTEGER NOT NULL REFERENCES threads (id) ON DELETE CASCADE,
    writer_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    text TEXT,
    chat_id INTEGER,
    message_id INTEGER,
    created_at INTEGER NOT NULL,
    edited_at INTEGER,
    send_at INTEGER,
    sent_at INTEGER,
    outbox_id INTEGER,
    UNIQUE (chat_id, message_id),
    CHECK ((text IS NULL) = (message_id IS NULL)),
    CHECK ((chat_id IS NULL) = (message_id IS NULL))
) STRICT;
CREATE INDEX notes_thread ON notes (thread_id);
CREATE INDEX notes_writer ON notes (writer_id);
CREATE INDEX notes_send_at ON notes (send_at) WHERE send_at IS NOT NULL;
CREATE INDEX notes_outbox ON notes (outbox_id) WHERE outbox_id IS NOT NULL;
CREATE UNIQUE INDEX notes_one_thank_you ON notes (thread_id) WHERE text IS NULL;
-- A pause takes back what was about to go out; a note is not lost by that, and comes later.
CREATE TRIGGER notes_taken_back AFTER UPDATE OF state ON outbox WHEN new.state = 'cancelled' AND new.scheduled = 1 BEGIN
    UPDATE notes SET send_at = new.settled_at + 3600, sent_at = NULL, outbox_id = NULL WHERE outbox_id = new.id;
END;
-- What the host is to look at: a copy of the words as they were reported. Who reported stands apart, and is shown to nobody.
CREATE TABLE reports (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    cohort_id INTEGER NOT NULL REFERENCES cohorts (id) ON DELETE CASCADE,
    author_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('circle', 'note')),
    about_id INTEGER NOT NULL,
    text TEXT NOT NULL,
    reported_at INTEGER NOT NULL,
    UNIQUE (kind, about_id, text)
) STRICT;
CREATE INDEX reports_cohort ON reports (cohort_id);
CREATE INDEX reports_author ON reports (author_id);
CREATE TABLE reporters (
    report_id INTEGER NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    PRIMARY KEY (report_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX reporters_person ON reporters (person_id);
