-- The question that is open after a practice: its answer gets the last word of that practice.
CREATE TABLE last_questions (
    person_id INTEGER PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
    prompt_id INTEGER NOT NULL REFERENCES prompts (id) ON DELETE CASCADE,
    asked_at INTEGER NOT NULL
) STRICT;
-- Whether someone wants to be asked which of two values weighed more. No row: yes. Only questions after `from_prompt_id` count as unanswered.
CREATE TABLE tension_wishes (
    person_id INTEGER PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
    wanted INTEGER NOT NULL CHECK (wanted IN (0, 1)),
    from_prompt_id INTEGER NOT NULL DEFAULT 0
) STRICT;
