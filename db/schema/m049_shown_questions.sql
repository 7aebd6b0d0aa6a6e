-- Which message asks a question with its buttons: asked again, the earlier one loses them.
CREATE TABLE shown_questions (
    person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    question TEXT NOT NULL,
    outbox_id INTEGER NOT NULL REFERENCES outbox (id) ON DELETE CASCADE,
    PRIMARY KEY (person_id, question)
) STRICT;
CREATE INDEX shown_questions_outbox ON shown_questions (outbox_id);
