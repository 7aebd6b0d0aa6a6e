-- A goal with a step is a draft: the guide that makes it stands there.
-- `nudged_on` is the local day of the last nudge; `in_pauses` says that nudges go on though the person has stopped everything else.
ALTER TABLE goals ADD COLUMN step TEXT CHECK (step IN ('name', 'hours', 'due', 'start', 'categories', 'carry', 'review'));
ALTER TABLE goals ADD COLUMN shares INTEGER NOT NULL DEFAULT 0 CHECK (shares IN (0, 1));
ALTER TABLE goals ADD COLUMN nudged_on TEXT CHECK (nudged_on IS date(nudged_on));
ALTER TABLE goals ADD COLUMN in_pauses INTEGER NOT NULL DEFAULT 0 CHECK (in_pauses IN (0, 1));
CREATE UNIQUE INDEX goals_draft ON goals (person_id) WHERE step IS NOT NULL;
