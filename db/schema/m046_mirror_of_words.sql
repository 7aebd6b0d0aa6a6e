-- A third mirror. Of an answer only the kinds of what was noticed stay, and they go with its words.
CREATE TABLE mirrors_with_words (
    person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    mirror TEXT NOT NULL CHECK (mirror IN ('words', 'privacy', 'language')),
    wanted INTEGER NOT NULL DEFAULT 0 CHECK (wanted IN (0, 1)),
    offered_at INTEGER NOT NULL,
    PRIMARY KEY (person_id, mirror)
) STRICT, WITHOUT ROWID;
INSERT INTO mirrors_with_words SELECT person_id, mirror, wanted, offered_at FROM mirrors;
DROP TABLE mirrors;
ALTER TABLE mirrors_with_words RENAME TO mirrors;

CREATE TABLE noticed (
    prompt_id INTEGER NOT NULL REFERENCES prompts (id) ON DELETE CASCADE,
    what TEXT NOT NULL,
    PRIMARY KEY (prompt_id, what)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER noticed_goes_with_the_words AFTER UPDATE OF own_words ON prompts
WHEN new.own_words IS NOT old.own_words
BEGIN
    DELETE FROM noticed WHERE prompt_id = new.id;
END;

-- How often people said that it was not right: nobody's rows.
CREATE TABLE noticed_wrongly (
    language TEXT NOT NULL CHECK (language IN ('en', 'es')),
    what TEXT NOT NULL,
    times INTEGER NOT NULL CHECK (times > 0),
    PRIMARY KEY (language, what)
) STRICT, WITHOUT ROWID;

-- Which lines of the drill someone met, the newest last; never what they answered. `noticed`: kinds in the answer to this line, while it is
-- the last one that they gave.
CREATE TABLE drill_lines (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    line TEXT NOT NULL,
    place INTEGER NOT NULL CHECK (place BETWEEN 1 AND 3),
    met_at INTEGER NOT NULL,
    noticed TEXT NOT NULL DEFAULT '',
    UNIQUE (person_id, line)
) STRICT;
