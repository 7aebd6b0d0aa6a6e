-- Times of one's own: quarters of an hour, other ones on some weekdays ("5 10:30;6 10:30"), a second one each day.
ALTER TABLE people ADD COLUMN minute INTEGER NOT NULL DEFAULT 0 CHECK (minute IN (0, 15, 30, 45));
ALTER TABLE people ADD COLUMN other_times TEXT NOT NULL DEFAULT '';
ALTER TABLE people ADD COLUMN second_time TEXT CHECK (second_time GLOB '[0-2][0-9]:[0-5][0-9]');
-- Quiet hours with the weekdays on which they begin: "0123456 21:00 08:00;01234 09:00 17:00".
ALTER TABLE people ADD COLUMN quiet TEXT NOT NULL DEFAULT '0123456 21:00 08:00';
UPDATE people SET quiet = CASE WHEN quiet_from = quiet_to THEN '' ELSE printf('0123456 %02d:00 %02d:00', quiet_from, quiet_to) END;
ALTER TABLE people DROP COLUMN quiet_from;
ALTER TABLE people DROP COLUMN quiet_to;
-- The local day whose second scenario it is; when a card that was put off comes again.
ALTER TABLE prompts ADD COLUMN second_on TEXT CHECK (second_on IS date(second_on));
CREATE UNIQUE INDEX prompts_second_on ON prompts (person_id, second_on) WHERE second_on IS NOT NULL;
ALTER TABLE prompts ADD COLUMN later_at INTEGER;
CREATE INDEX prompts_later_at ON prompts (later_at) WHERE later_at IS NOT NULL;
