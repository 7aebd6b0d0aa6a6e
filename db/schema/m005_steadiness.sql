-- Who wants values to come back by how steady they feel: off until they say yes, offered once.
CREATE TABLE steadiness_wishes (
    person_id INTEGER PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
    wanted INTEGER NOT NULL DEFAULT 0 CHECK (wanted IN (0, 1)),
    offered_at INTEGER
) STRICT;
-- What FSRS keeps of each value: its card as JSON, and when the value is due.
CREATE TABLE steadiness (
    person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    value TEXT NOT NULL,
    card TEXT NOT NULL CHECK (json_valid(card)),
    due_at INTEGER NOT NULL,
    rated_at INTEGER NOT NULL,
    PRIMARY KEY (person_id, value),
    CHECK (due_at > rated_at)
) STRICT;
-- Asked at most once for each prompt, and answered at most once.
CREATE TABLE steadiness_questions (
    prompt_id INTEGER PRIMARY KEY REFERENCES prompts (id) ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    asked_at INTEGER NOT NULL,
    answer TEXT CHECK (answer IN ('shaky', 'getting-there', 'steady', 'second-nature', 'skipped'))
) STRICT;
CREATE INDEX steadiness_questions_person ON steadiness_questions (person_id);
