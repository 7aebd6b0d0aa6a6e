-- A course of the library that someone takes, by its id. `place`: how many of its days they met. `by_day`: the next one comes as their
-- daily scenario; else when they ask for it.
CREATE TABLE courses_taken (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    course TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'paused', 'left', 'over')),
    by_day INTEGER NOT NULL DEFAULT 0 CHECK (by_day IN (0, 1)),
    place INTEGER NOT NULL DEFAULT 0 CHECK (place >= 0),
    started_at INTEGER NOT NULL,
    ended_at INTEGER,
    UNIQUE (person_id, course)
) STRICT;
CREATE UNIQUE INDEX courses_taken_by_day ON courses_taken (person_id) WHERE by_day = 1 AND state = 'open';
-- Which day of it a prompt was, counted from 0.
CREATE TABLE course_prompts (
    prompt_id INTEGER PRIMARY KEY REFERENCES prompts (id) ON DELETE CASCADE,
    taken_id INTEGER NOT NULL REFERENCES courses_taken (id) ON DELETE CASCADE,
    place INTEGER NOT NULL CHECK (place >= 0)
) STRICT;
CREATE INDEX course_prompts_taken ON course_prompts (taken_id, place);
