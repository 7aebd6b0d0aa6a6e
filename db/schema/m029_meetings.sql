-- Who opened a meeting's scenario, in its cohort or not: only to count them, and only while it is open. `tally` is what stays of it
-- afterwards: how many chose each way (0: their own words), where five or more answered.
CREATE TABLE meeting_scans (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    push_id INTEGER NOT NULL REFERENCES pushes (id) ON DELETE CASCADE,
    prompt_id INTEGER NOT NULL UNIQUE REFERENCES prompts (id) ON DELETE CASCADE
) STRICT;
CREATE INDEX meeting_scans_push ON meeting_scans (push_id);
ALTER TABLE pushes ADD COLUMN tally TEXT CHECK (json_valid(tally));
