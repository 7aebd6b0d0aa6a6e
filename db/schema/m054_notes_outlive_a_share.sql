-- Whoever shared takes it back: the notes that others wrote about it stay in that chat, and go when their writer has everything deleted.
CREATE TRIGGER notes_outlive_a_share BEFORE DELETE ON shares BEGIN
    INSERT OR IGNORE INTO name_messages (outbox_id, person_id, cohort_id)
    SELECT outbox.id, people.id, cohorts.id FROM threads JOIN notes ON thread_id = threads.id JOIN outbox ON outbox.id = outbox_id
    JOIN people ON people.id = writer_id JOIN cohorts ON cohorts.id = old.cohort_id
    WHERE share_id = old.id AND writer_id <> old.person_id;
END;
