from datetime import UTC, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.commands.content import content
from db import Database, file, objections, people
from practice.models import Language

KEY = f"x'{'5eed' * 16}'"  # raw, so that it need not be stretched
NOW = datetime(2026, 3, 2, 15, tzinfo=UTC)
TELEGRAM_ID = 77001199


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "practice.db"
    monkeypatch.delenv("DATABASE_KEY_FILE", raising=False)
    monkeypatch.setenv("DATABASE_FILE", str(path))
    monkeypatch.setenv("DATABASE_KEY", KEY)
    file.create(path, KEY)
    return path


def say(db: Database, message_id: int, scenario_id: str, text: str) -> None:
    person = people.meet(db, TELEGRAM_ID, language=Language.ENGLISH, zone="America/New_York", now=NOW).person
    objections.add(db, person.id, scenario_id=scenario_id, chat_id=TELEGRAM_ID, message_id=message_id, text=text, now=NOW)


def run() -> Result:
    return CliRunner().invoke(content, ["objections"])


def test_each_is_shown_by_scenario_with_its_day_and_words(path: Path) -> None:
    db = file.open_existing(path, KEY)
    say(db, 10, "the-ride", "Nobody waits\nthat long.")
    say(db, 11, "the-key", "Our center has no key box.")
    db.close()
    result = run()
    assert result.exit_code == 0, result.output
    assert result.output == (
        "the-key, 2026-03-02\n    Our center has no key box.\n\nthe-ride, 2026-03-02\n    Nobody waits\n    that long.\n\n2 objections.\n"
    )


def test_nobody_is_named_and_a_terminal_is_not_fooled(path: Path) -> None:
    db = file.open_existing(path, KEY)
    say(db, 12, "the-ride", "Not\x1b[2J so.")
    db.close()
    output = run().output
    assert str(TELEGRAM_ID) not in output
    assert "\x1b" not in output
    assert "Not[2J so." in output


def test_none_yet_is_said(path: Path) -> None:
    assert run().output == "No objections.\n"


def test_a_wrong_key_is_told_and_nothing_changes(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = path.read_bytes()
    monkeypatch.setenv("DATABASE_KEY", "another key")
    result = run()
    assert result.exit_code == 1
    assert "cannot be opened with this key" in result.output
    assert path.read_bytes() == before
