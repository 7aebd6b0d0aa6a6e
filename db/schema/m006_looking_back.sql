-- Who wants to be shown, at most weekly, that they wrote something a month ago: off until they say yes, offered once.
CREATE TABLE looking_back (
    person_id INTEGER PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
    wanted INTEGER NOT NULL DEFAULT 0 CHECK (wanted IN (0, 1)),
    every INTEGER NOT NULL DEFAULT 7 CHECK (every BETWEEN 7 AND 366),
    offered_at INTEGER,
    sent_on TEXT CHECK (sent_on IS date(sent_on)),
    next_at INTEGER,
    CHECK ((wanted = 1) = (next_at IS NOT NULL))
) STRICT;
CREATE INDEX looking_back_next_at ON looking_back (next_at) WHERE next_at IS NOT NULL;
-- Words that a search finds. The texts stay where they are; secure-delete takes a deleted word out of the index at once.
CREATE VIRTUAL TABLE reflection_words USING fts5 (
    text, content = 'reflection_parts', content_rowid = 'id', columnsize = 0, tokenize = "unicode61 remove_diacritics 2"
);
INSERT INTO reflection_words (reflection_words, rank) VALUES ('secure-delete', 1);
CREATE TRIGGER reflection_words_added AFTER INSERT ON reflection_parts BEGIN
    INSERT INTO reflection_words (rowid, text) VALUES (new.id, new.text);
END;
CREATE TRIGGER reflection_words_deleted AFTER DELETE ON reflection_parts BEGIN
    INSERT INTO reflection_words (reflection_words, rowid, text) VALUES ('delete', old.id, old.text);
END;
CREATE TRIGGER reflection_words_edited AFTER UPDATE OF text ON reflection_parts BEGIN
    INSERT INTO reflection_words (reflection_words, rowid, text) VALUES ('delete', old.id, old.text);
    INSERT INTO reflection_words (rowid, text) VALUES (new.id, new.text);
END;
INSERT INTO reflection_words (rowid, text) SELECT id, text FROM reflection_parts;
CREATE VIRTUAL TABLE answer_words USING fts5 (
    own_words, content = 'prompts', content_rowid = 'id', columnsize = 0, tokenize = "unicode61 remove_diacritics 2"
);
INSERT INTO answer_words (answer_words, rank) VALUES ('secure-delete', 1);
CREATE TRIGGER own_words_added AFTER INSERT ON prompts WHEN new.own_words IS NOT NULL BEGIN
    INSERT INTO answer_words (rowid, own_words) VALUES (new.id, new.own_words);
END;
CREATE TRIGGER own_words_deleted AFTER DELETE ON prompts WHEN old.own_words IS NOT NULL BEGIN
    INSERT INTO answer_words (answer_words, rowid, own_words) VALUES ('delete', old.id, old.own_words);
END;
CREATE TRIGGER own_words_edited AFTER UPDATE OF own_words ON prompts BEGIN
    INSERT INTO answer_words (answer_words, rowid, own_words) SELECT 'delete', old.id, old.own_words WHERE old.own_words IS NOT NULL;
    INSERT INTO answer_words (rowid, own_words) SELECT new.id, new.own_words WHERE new.own_words IS NOT NULL;
END;
INSERT INTO answer_words (rowid, own_words) SELECT id, own_words FROM prompts WHERE own_words IS NOT NULL;
