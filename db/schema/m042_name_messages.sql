-- Which of the bot's messages show the name under which someone is in a cohort, so that they can be changed when that person goes.
CREATE TABLE name_messages (
    outbox_id INTEGER NOT NULL REFERENCES outbox (id) ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    cohort_id INTEGER NOT NULL REFERENCES cohorts (id) ON DELETE CASCADE,
    PRIMARY KEY (outbox_id, person_id)
) STRICT;
CREATE INDEX name_messages_person ON name_messages (person_id);
CREATE INDEX name_messages_cohort ON name_messages (cohort_id);
