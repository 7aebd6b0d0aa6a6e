-- The four words, from least to most steady, that someone put in the place of ours.
CREATE TABLE steadiness_words (
    person_id INTEGER PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
    shaky TEXT NOT NULL CHECK (length(shaky) BETWEEN 1 AND 20),
    getting_there TEXT NOT NULL CHECK (length(getting_there) BETWEEN 1 AND 20),
    steady TEXT NOT NULL CHECK (length(steady) BETWEEN 1 AND 20),
    second_nature TEXT NOT NULL CHECK (length(second_nature) BETWEEN 1 AND 20)
) STRICT;
-- Which message quotes which earlier reflection ("Last time you wrote"), asking about which prompt: so that the quote goes with it.
CREATE TABLE quotes (
    outbox_id INTEGER PRIMARY KEY,
    reflection_id INTEGER NOT NULL REFERENCES reflections (id) ON DELETE CASCADE,
    prompt_id INTEGER NOT NULL REFERENCES prompts (id) ON DELETE CASCADE
) STRICT;
CREATE INDEX quotes_reflection ON quotes (reflection_id);
CREATE INDEX quotes_prompt ON quotes (prompt_id);
