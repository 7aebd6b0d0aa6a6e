-- `also_today`: it comes to those who had that day's scenario too, as one more. What is opened in a meeting takes no day of the cohort.
ALTER TABLE pushes ADD COLUMN also_today INTEGER NOT NULL DEFAULT 0 CHECK (also_today IN (0, 1));
DROP INDEX pushes_one_a_day;
CREATE UNIQUE INDEX pushes_one_a_day ON pushes (cohort_id, local_on) WHERE state IN ('planned', 'sending', 'done') AND timing <> 'meeting';
