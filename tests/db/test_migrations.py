from collections.abc import Iterator
from pathlib import Path

import pytest

from db import Database, file
from db.migrations import APPLICATION_ID, HEAD, migrate, migrations
from db.migrations import STEPS as FILES
from db.rows import list_all, scalar

STEPS = [
    "m001_people",
    "m002_practice",
    "m003_messages",
    "m004_zone_of_a_prompt",
    "m005_steadiness",
    "m006_looking_back",
    "m007_plans",
    "m008_self_checks",
    "m009_support",
    "m010_mirrors",
    "m011_farewells",
    "m012_tensions",
    "m013_moves",
    "m014_cohorts",
    "m015_pushes",
    "m016_scenarios",
    "m017_sharing",
    "m018_participation",
    "m019_continuing_education",
    "m020_own_words_and_quotes",
    "m021_credits",
    "m022_trainings",
    "m023_joining",
    "m024_goals",
    "m025_questions",
    "m026_chores",
    "m027_sendings_to_all",
    "m028_search_without_an_index",
    "m029_deletion_key",
    "m029_meetings",
    "m030_second_beat",
    "m031_last_times",
    "m032_copied_cohorts",
    "m033_retention_notices",
    "m034_support_country",
    "m035_readers",
    "m036_host_acts",
    "m037_courses_taken",
    "m038_keyboards",
    "m039_last_questions",
    "m040_closing",
    "m041_courses",
    "m042_name_messages",
    "m043_goal_days",
    "m044_issued_certificates",
    "m045_topics_and_places",
    "m046_mirror_of_words",
    "m047_stars",
    "m048_own_times",
    "m049_shown_questions",
    "m050_own_weeks",
    "m051_words_to_a_second_question",
    "m052_unsure_messages",
]  # only ever added to, at the latest with a release
ALL = [step.stem for step in FILES]


@pytest.fixture
def fresh(tmp_path: Path, key: str) -> Iterator[Database]:
    db = file.connect(tmp_path / "fresh.db", key)
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    yield db
    db.close()


def schema(db: Database) -> list[dict[str, object]]:
    return list_all(db, "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name")


def test_an_empty_file_comes_to_the_newest_schema(fresh, opened):
    migrate(fresh)
    assert schema(fresh) == schema(opened)
    assert scalar(fresh, "PRAGMA user_version") == HEAD


@pytest.mark.parametrize("step", ALL)
def test_each_earlier_schema_comes_to_the_newest_when_it_is_opened(fresh, opened, tmp_path, key, step):
    migrations.apply(fresh, stop_before=step)
    fresh.execute(f"PRAGMA user_version = {ALL.index(step)}")
    db = file.open_existing(tmp_path / "fresh.db", key)
    found, version = schema(db), scalar(db, "PRAGMA user_version")
    db.close()
    assert (found, version) == (schema(opened), HEAD)


def test_the_steps_are_counted_and_only_added_to(fresh):
    assert [step.name for step in migrations.pending(fresh)][: len(STEPS)] == STEPS
    assert len(migrations.pending(fresh)) == HEAD


def test_rows_of_an_earlier_schema_stay(fresh):
    migrations.apply(fresh, stop_before="m002_practice")
    fresh.execute("INSERT INTO people (telegram_id, language, created_at, zone) VALUES (7, 'es', 1, 'America/Bogota')")
    migrate(fresh)
    assert scalar(fresh, "SELECT telegram_id FROM people") == 7


def test_migrating_twice_changes_nothing(fresh):
    migrate(fresh)
    before = schema(fresh)
    migrate(fresh)
    assert schema(fresh) == before
    assert migrations.pending(fresh) == []


def with_a_path(fresh: Database, **path: object) -> None:
    """A cohort of Mondays, Wednesdays and Fridays, with a path of two weeks as it was kept before courses."""
    migrations.apply(fresh, stop_before="m041_courses")
    fresh.execute(
        "INSERT INTO cohorts (id, name, zone, starts_on, days, hour, created_at) VALUES (5, 'A', 'UTC', '2026-03-04', '024', 17, 1)"
    )
    facts = {"cohort_id": 5, "created_at": 1, "agreed_at": 2, "paused_on": None, "shifted": 0} | path
    fresh.execute(f"INSERT INTO paths ({', '.join(facts)}) VALUES (?, ?, ?, ?, ?)", list(facts.values()))
    weeks = [(5, 0, "mutual", "the-broken-zipper"), (5, 1, "hopeful", None)]
    for week in weeks:
        fresh.execute("INSERT INTO path_weeks (cohort_id, position, value, scenario_id) VALUES (?, ?, ?, ?)", list(week))
    migrate(fresh)


DAYS = "SELECT local_on, value, scenario_id FROM course_days ORDER BY position"


def test_a_path_becomes_a_course_with_its_weeks_on_the_cohorts_days(fresh):
    with_a_path(fresh)
    assert list_all(fresh, "SELECT cohort_id, weekdays, hour, starts_on, used_at, paused_on FROM courses") == [
        {"cohort_id": 5, "weekdays": "024", "hour": 17, "starts_on": "2026-03-04", "used_at": 2, "paused_on": None}
    ]
    assert [tuple(row.values()) for row in list_all(fresh, DAYS)] == [
        ("2026-03-04", "mutual", "the-broken-zipper"),  # a Wednesday: the week began on it
        ("2026-03-06", "mutual", None),
        ("2026-03-09", "mutual", None),
        ("2026-03-11", "hopeful", None),
        ("2026-03-13", "hopeful", None),
        ("2026-03-16", "hopeful", None),
    ]
    assert scalar(fresh, "SELECT min(plan_at) FROM course_days") == 1772582400 - 172800  # 4 March in UTC, and two days before


def test_what_pauses_moved_stays_moved_and_a_paused_or_drafted_path_plans_nothing(fresh):
    with_a_path(fresh, shifted=7, paused_on="2026-03-20")
    assert scalar(fresh, "SELECT min(local_on) FROM course_days") == "2026-03-11"
    assert scalar(fresh, "SELECT count(plan_at) FROM course_days") == 0


def test_a_draft_of_a_path_is_a_draft_of_a_course(fresh):
    with_a_path(fresh, agreed_at=None)
    assert list_all(fresh, "SELECT used_at FROM courses") == [{"used_at": None}]
    assert scalar(fresh, "SELECT count(plan_at) FROM course_days") == 0
