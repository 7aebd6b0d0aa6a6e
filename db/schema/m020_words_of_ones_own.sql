-- The four words, from least to most steady, that someone put in the place of ours.
CREATE TABLE steadiness_words (
    person_id INTEGER PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
    shaky TEXT NOT NULL CHECK (length(shaky) BETWEEN 1 AND 20),
    getting_there TEXT NOT NULL CHECK (length(getting_there) BETWEEN 1 AND 20),
    steady TEXT NOT NULL CHECK (length(steady) BETWEEN 1 AND 20),
    second_nature TEXT NOT NULL CHECK (length(second_nature) BETWEEN 1 AND 20)
) STRICT;
