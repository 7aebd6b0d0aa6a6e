-- A course with its own days: a cohort's (`cohort_id`), or one that a trainer keeps (`owner_id`). Its words are those of the library's course
-- `source`, or its own: `title`, and `words` by language. `hour` empty: each member's own. It sends nothing before `used_at`, nor while paused.
CREATE TABLE courses (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    owner_id INTEGER REFERENCES people (id) ON DELETE CASCADE,
    cohort_id INTEGER UNIQUE REFERENCES cohorts (id) ON DELETE CASCADE,
    source TEXT,
    title TEXT,
    words TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(words)),
    track TEXT NOT NULL DEFAULT 'peer-supporter' CHECK (track IN ('peer-supporter', 'supervisor')),
    weekdays TEXT NOT NULL DEFAULT '01234' CHECK (length(weekdays) BETWEEN 1 AND 7),
    hour INTEGER CHECK (hour BETWEEN 0 AND 23),
    starts_on TEXT CHECK (starts_on IS date(starts_on)),
    created_at INTEGER NOT NULL,
    used_at INTEGER,
    paused_on TEXT CHECK (paused_on IS date(paused_on)),
    CHECK ((owner_id IS NULL) <> (cohort_id IS NULL))
) STRICT;
CREATE INDEX courses_owner ON courses (owner_id) WHERE owner_id IS NOT NULL;
-- Its days. `plan_at`: when its sending is to be planned; empty while nothing is to be. A day is settled once: with its sending, or without one.
CREATE TABLE course_days (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    course_id INTEGER NOT NULL REFERENCES courses (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    value TEXT NOT NULL,
    scenario_id TEXT,
    local_on TEXT CHECK (local_on IS date(local_on)),
    plan_at INTEGER,
    push_id INTEGER REFERENCES pushes (id) ON DELETE SET NULL,
    settled INTEGER NOT NULL DEFAULT 0 CHECK (settled IN (0, 1))
) STRICT;
CREATE INDEX course_days_course ON course_days (course_id, position);
CREATE INDEX course_days_scenario ON course_days (scenario_id) WHERE scenario_id IS NOT NULL;
CREATE INDEX course_days_plan_at ON course_days (plan_at) WHERE plan_at IS NOT NULL;
CREATE INDEX course_days_push ON course_days (push_id) WHERE push_id IS NOT NULL;
-- Paths become courses: each week's value on each of the cohort's days, its scenario on the first of them.
INSERT INTO courses (cohort_id, weekdays, hour, starts_on, created_at, used_at, paused_on)
SELECT cohort_id, days, hour, date(starts_on, '+' || shifted || ' days'), paths.created_at, agreed_at, paused_on
FROM paths JOIN cohorts ON cohorts.id = paths.cohort_id;
WITH RECURSIVE offsets (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM offsets WHERE n < 6),
spread AS (
    SELECT courses.id AS course_id, week.value, week.scenario_id, courses.used_at, courses.paused_on, week.id AS week_id,
        date(courses.starts_on, '+' || (offsets.n + 7 * (
            SELECT count(*) FROM path_weeks AS earlier WHERE earlier.cohort_id = week.cohort_id AND earlier.position < week.position
        )) || ' days') AS day
    FROM courses JOIN path_weeks AS week ON week.cohort_id = courses.cohort_id JOIN offsets
    WHERE instr(courses.weekdays, (strftime('%w', courses.starts_on, '+' || offsets.n || ' days') + 6) % 7) > 0
)
INSERT INTO course_days (course_id, position, value, scenario_id, local_on, plan_at)
SELECT course_id, row_number() OVER (PARTITION BY course_id ORDER BY day) - 1, value,
    CASE WHEN day = min(day) OVER (PARTITION BY week_id) THEN scenario_id END, day,
    CASE WHEN used_at IS NOT NULL AND paused_on IS NULL THEN strftime('%s', day) - 172800 END
FROM spread;
DROP TABLE path_weeks;
DROP TABLE paths;
