-- The newest buttons in someone's chat, so that what they say may be typed instead: one row a person, gone when its message loses them.
CREATE TABLE keyboards (
    person_id INTEGER PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
    outbox_id INTEGER NOT NULL REFERENCES outbox (id) ON DELETE CASCADE,
    prompt_id INTEGER REFERENCES prompts (id) ON DELETE CASCADE,
    keys TEXT NOT NULL
) STRICT;

CREATE INDEX keyboards_outbox ON keyboards (outbox_id);
CREATE INDEX keyboards_prompt ON keyboards (prompt_id) WHERE prompt_id IS NOT NULL;
