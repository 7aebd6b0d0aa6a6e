from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from click.testing import CliRunner, Result

from bot.commands.reports import reports
from db import Database, cohorts, file, people
from db import reports as rows
from practice.access import Role
from practice.models import Language

KEY = f"x'{'5eed' * 16}'"  # raw, so that it need not be stretched
NOW = datetime(2026, 3, 2, 15, tzinfo=UTC)
AUTHOR, REPORTER = 77001199, 77001188


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "practice.db"
    monkeypatch.delenv("DATABASE_KEY_FILE", raising=False)
    monkeypatch.setenv("DATABASE_FILE", str(path))
    monkeypatch.setenv("DATABASE_KEY", KEY)
    file.create(path, KEY)
    return path


def report(db: Database, text: str) -> list[bool]:
    """The same twice, by someone else than who wrote it."""
    author, reporter = (
        people.meet(db, each, language=Language.ENGLISH, zone="America/New_York", now=NOW).person for each in (AUTHOR, REPORTER)
    )
    cohort = cohorts.add(db, name="Tuesdays", zone=ZoneInfo("America/New_York"), starts_on=NOW.date(), now=NOW)
    for person, name in ((author, "Ana"), (reporter, "Tom")):
        cohorts.join(db, cohort.id, person.id, role=Role.TRAINEE, shown_name=name, now=NOW)
    return [rows.add(db, reporter.id, rows.Kind.NOTE, 7, cohort_id=cohort.id, author_id=author.id, text=text, now=NOW) for _ in range(2)]


def run() -> Result:
    return CliRunner().invoke(reports)


def test_each_is_shown_with_who_wrote_it_and_not_who_reported(path: Path) -> None:
    db = file.open_existing(path, KEY)
    assert report(db, "You are\x1b[2J no\nuse.") == [True, False]
    db.close()
    result = run()
    assert result.exit_code == 0, result.output
    assert result.output == "2026-03-02, Tuesdays, a note by Ana\n    You are[2J no\n    use.\n\n1 report.\n"


def test_none_yet_is_said(path: Path) -> None:
    assert run().output == "No reports.\n"


def test_what_is_a_year_old_is_forgotten(path: Path) -> None:
    db = file.open_existing(path, KEY)
    report(db, "old")
    assert [rows.forget(db, before=NOW), rows.forget(db, before=NOW.replace(year=2027))] == [0, 1]
    db.close()
    assert run().output == "No reports.\n"
