-- What the host did with one person's data at their written request; a deletion names nobody.
CREATE TABLE host_acts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    act TEXT NOT NULL CHECK (act IN ('export', 'delete')),
    person_id INTEGER REFERENCES people (id) ON DELETE CASCADE,
    done_at INTEGER NOT NULL,
    CHECK ((act = 'delete') = (person_id IS NULL))
) STRICT;
CREATE INDEX host_acts_person_id ON host_acts (person_id) WHERE person_id IS NOT NULL;
