-- Which message says what someone chose and wrote when they met the same scenario before: what is deleted there goes from it too.
CREATE TABLE last_times (
    outbox_id INTEGER PRIMARY KEY,
    earlier_id INTEGER NOT NULL REFERENCES prompts (id) ON DELETE CASCADE,
    prompt_id INTEGER NOT NULL REFERENCES prompts (id) ON DELETE CASCADE
) STRICT;
CREATE INDEX last_times_earlier ON last_times (earlier_id);
CREATE INDEX last_times_prompt ON last_times (prompt_id);
INSERT INTO last_times (outbox_id, earlier_id, prompt_id)
    SELECT outbox_id, reflections.prompt_id, quotes.prompt_id FROM quotes JOIN reflections ON reflections.id = reflection_id;
DROP TABLE quotes;
