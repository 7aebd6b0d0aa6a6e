-- Who could read what someone writes, when they were last told in full, and with which save. It is told anew when that has changed.
CREATE TABLE reader_notices (
    person_id INTEGER PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
    readers TEXT NOT NULL,
    reflection_id INTEGER NOT NULL,  -- may be deleted since
    told_count INTEGER NOT NULL CHECK (told_count > 0)
) STRICT;
-- What the host said of itself when the bot last started: its name, and what it is to people here.
CREATE TABLE host_words (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    words TEXT NOT NULL
) STRICT;
