-- The cohort that this one was copied from.
ALTER TABLE cohorts ADD COLUMN copied_from INTEGER REFERENCES cohorts (id) ON DELETE SET NULL;
CREATE INDEX cohorts_copied_from ON cohorts (copied_from) WHERE copied_from IS NOT NULL;
