-- Which of two values weighed more in a practised scenario; empty while it is being asked.
CREATE TABLE tensions (
    prompt_id INTEGER PRIMARY KEY REFERENCES prompts (id) ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    first TEXT NOT NULL,
    second TEXT NOT NULL CHECK (second <> first),
    weighed TEXT CHECK (weighed IN ('first', 'second', 'both', 'skipped'))
) STRICT;
CREATE INDEX tensions_person ON tensions (person_id, prompt_id);
