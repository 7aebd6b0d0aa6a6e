-- The days of a draft that a board's rules alone do not tell: asked, and not theirs until they were answered.
ALTER TABLE goals ADD COLUMN days_guessed INTEGER NOT NULL DEFAULT 0 CHECK (days_guessed IN (0, 1));
-- The number of the certification that it renews, for the record that is handed in.
ALTER TABLE goals ADD COLUMN certification TEXT CHECK (length(certification) BETWEEN 1 AND 40);
