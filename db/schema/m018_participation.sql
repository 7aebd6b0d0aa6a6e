-- Participation. The rule behind these rows is in practice/participation.py, the reasons in docs/decisions/0006.
-- A week of a cohort that is over: how many others answered is told once and stays as it was told; empty where that would give someone away.
CREATE TABLE told_weeks (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    cohort_id INTEGER NOT NULL REFERENCES cohorts (id) ON DELETE CASCADE,
    first_on TEXT NOT NULL CHECK (first_on IS date(first_on)),
    others INTEGER CHECK (others >= 5),
    told_at INTEGER NOT NULL,
    UNIQUE (cohort_id, first_on)
) STRICT;
-- Who showed that they answer when that week was told; nobody else is ever named in it.
CREATE TABLE shown_weeks (
    week_id INTEGER NOT NULL REFERENCES told_weeks (id) ON DELETE CASCADE,
    membership_id INTEGER NOT NULL REFERENCES memberships (id) ON DELETE CASCADE,
    PRIMARY KEY (week_id, membership_id)
) STRICT;
CREATE INDEX shown_weeks_membership ON shown_weeks (membership_id);
-- People who do not show it are counted in bunches: all of a bunch, or none. `size` stays when one of them goes.
CREATE TABLE bunches (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    cohort_id INTEGER NOT NULL REFERENCES cohorts (id) ON DELETE CASCADE,
    size INTEGER NOT NULL CHECK (size >= 6)
) STRICT;
CREATE INDEX bunches_cohort ON bunches (cohort_id);
ALTER TABLE memberships ADD COLUMN bunch_id INTEGER REFERENCES bunches (id) ON DELETE SET NULL;
CREATE INDEX memberships_bunch ON memberships (bunch_id) WHERE bunch_id IS NOT NULL;
-- Agreed to show it, or no longer, since the last week was told: whoever changes it, this notes it.
ALTER TABLE memberships ADD COLUMN moved INTEGER NOT NULL DEFAULT 0 CHECK (moved IN (0, 1));
CREATE TRIGGER memberships_moved AFTER UPDATE OF shows_answers ON memberships WHEN old.shows_answers <> new.shows_answers BEGIN
    UPDATE memberships SET moved = 1 WHERE id = new.id;
END;
-- When the cohort's present week is over. 0: nobody has looked yet; empty: there is none after it.
ALTER TABLE cohorts ADD COLUMN week_over_at INTEGER DEFAULT 0;
CREATE INDEX cohorts_week_over_at ON cohorts (week_over_at) WHERE week_over_at IS NOT NULL;
CREATE INDEX prompts_answered_at ON prompts (person_id, answered_at) WHERE answered_at IS NOT NULL;
-- A trainer's weekly digest, at their own day (0: Monday) and hour in the zone where it was planned. `next_at` empty: not wanted.
-- `told_on`: the Monday of the week that was told last.
CREATE TABLE digests (
    membership_id INTEGER PRIMARY KEY REFERENCES memberships (id) ON DELETE CASCADE,
    day INTEGER NOT NULL CHECK (day BETWEEN 0 AND 6),
    hour INTEGER NOT NULL CHECK (hour BETWEEN 0 AND 23),
    zone TEXT NOT NULL,
    next_at INTEGER,
    told_on TEXT CHECK (told_on IS date(told_on))
) STRICT;
CREATE INDEX digests_next_at ON digests (next_at) WHERE next_at IS NOT NULL;
