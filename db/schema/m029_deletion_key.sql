-- The secret under which deletions are listed outside of the database: it is in each backup, the people are not in the list.
CREATE TABLE deletion_key (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    secret BLOB NOT NULL CHECK (length(secret) = 32)
) STRICT;
INSERT INTO deletion_key (id, secret) VALUES (1, randomblob(32));
