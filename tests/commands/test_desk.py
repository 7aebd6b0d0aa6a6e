"""What an operator does at the desk: doctor, stats, failed, people, rekey."""

import io
import zipfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.__main__ import main
from bot.commands.doctor import _telegram
from db import backup, file, inbox, noticed, people, prompts
from db.rows import list_all, scalar
from practice.language.noticing import What
from practice.models import Language, Value
from tests.commands.conftest import Then
from tests.world import KEY, TOKEN, World, put_database, running

ACCOUNT = 77001199
NOW = datetime.now(UTC)


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "data" / "practice.db"
    path.parent.mkdir(mode=0o700)
    put_database(path)
    settings = {
        "DATABASE_FILE": str(path),
        "DATABASE_KEY": KEY,
        "BACKUP_FOLDER": str(tmp_path / "backups"),
        "HOST_NAME": "Test Peer Center",
        "HOST_CONTACT": "hello@example.org",
        "HOST_RELATION": "neither",
        "TELEGRAM_TOKEN": TOKEN,
    }
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    monkeypatch.delenv("DATABASE_KEY_FILE", raising=False)
    return path


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, arguments)


def settle(path: Path, *, language: Language = Language.ENGLISH) -> None:
    db = file.open_existing(path, KEY)
    person = people.meet(db, ACCOUNT, language=language, zone="America/New_York", now=NOW).person
    people.consent(db, person.id, language=language, now=NOW)
    people.touch(db, person.telegram_id, now=NOW)
    db.close()


def test_doctor_finds_all_well_and_says_what_it_saw(path: Path, tmp_path: Path, lately: None) -> None:
    backup.backup(path, KEY, tmp_path / "backups", now=Then.now(UTC))
    result = run("doctor", "--offline")
    assert result.exit_code == 0, result.output
    assert "All is well." in result.output
    assert "is sound" in result.output
    assert "none has run on this database yet" in result.output
    assert sorted(each.name for each in path.parent.iterdir()) == ["practice.db"], "it changed nothing"


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"DATABASE_KEY": "another key, which is wrong"}, "cannot be opened with this key"),
        ({"DATABASE_KEY": ""}, "There is no database key"),
        ({"HOST_NAME": ""}, "please set HOST_NAME"),
        ({"SUPPORT_COUNTRY": "fr"}, "no content/support/fr.yaml"),
        ({"OPERATOR_ID": "7"}, "was OPERATOR_IDS meant?"),
        ({"WEBHOOK_URL": "https://bot.example.org"}, "WEBHOOK_URL needs PORT"),
        ({"DATABASE_FILE": "nowhere/bot.db"}, "There is no database at nowhere/bot.db"),
    ],
)
def test_doctor_says_what_is_wrong(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, changes: dict[str, str], words: str
) -> None:
    backup.backup(path, KEY, tmp_path / "backups", now=NOW)
    for name, value in changes.items():
        monkeypatch.setenv(name, value)
    result = run("doctor", "--offline")
    assert result.exit_code == 1
    assert words in result.output
    assert "Traceback" not in result.output


def test_doctor_sees_an_old_backup_and_a_folder_that_all_may_read(path: Path, tmp_path: Path) -> None:
    backup.backup(path, KEY, tmp_path / "backups", now=NOW - timedelta(days=3))
    path.parent.chmod(0o755)
    output = run("doctor", "--offline").output
    assert "the newest is 3 days old" in output
    assert "chmod 700" in output


async def test_doctor_asks_telegram(tmp_path: Path) -> None:
    async with running(tmp_path, is_whole=True) as world:
        found = {finding.what: finding for finding in await _telegram(world.app.settings)}
        assert [what for what, finding in found.items() if not finding.ok] == []
        assert set(found) == {"token", "commands", "updates", "clock"}
        for _ in range(2):  # the first call only asks whether it is a Bot API server
            await world.call("POST", "faults", {"method": "getMe", "kind": "status", "status": 401, "description": "Unauthorized"})
        assert [(finding.what, finding.ok) for finding in await _telegram(world.app.settings)] == [("token", False)]
        other = world.app.settings.model_copy(update={"webhook_url": "https://bot.example.org"})
        assert "the webhook is not set" in {finding.what: finding.text for finding in await _telegram(other)}["updates"]


def test_stats_count_weeks_and_name_nobody(path: Path) -> None:
    settle(path)
    db = file.open_existing(path, KEY)
    person = people.find(db, ACCOUNT)
    assert person is not None
    for days in (1, 2, 9):
        at = NOW - timedelta(days=days)
        prompt = prompts.add(db, person.id, scenario_id="a", value=Value.HOPEFUL, local_on=None, question=0, now=at)
        if days != 2:
            db.execute("UPDATE prompts SET way = 1, answered_at = 1 WHERE id = ?", [getattr(prompt, "id", prompt)])
    for _ in range(2):
        noticed.count_wrong(db, Language.SPANISH, [What.OPEN_QUESTION])
    db.close()
    output = run("stats", "--weeks", "3").output
    lines = [line.split() for line in output.splitlines() if line[:2] == "20"]
    assert [line[1:4] for line in lines] == [["1", "2", "1"], ["1", "1", "1"], ["0", "0", "0"]]
    assert "People: 1 (1 in English, 0 in Spanish)" in output
    assert ["es", "open", "question", "2"] in [line.split() for line in output.splitlines()]
    assert str(ACCOUNT) not in output


def fail(path: Path) -> None:
    db = file.open_existing(path, KEY)
    inbox.add(db, update_id=5, chat_id=ACCOUNT, body='{"message": {"text": "my \\u001b[2J words"}}', now=NOW)
    inbox.fail(db, 5, now=NOW)
    inbox.quarantine(db, update_id=6, chat_id=None, body="?", now=NOW)
    db.close()


def test_what_failed_can_be_read_and_tried_again(path: Path) -> None:
    settle(path)
    fail(path)
    output = run("failed", "read").output
    assert "text: my [2J words" in output, "no control characters"
    assert "its text was not kept" in output
    number = output.split(":")[0]
    assert "Handed in again: 1." in run("failed", "retry", number).output
    db = file.open_existing(path, KEY)
    assert [waiting.update_id for waiting in inbox.list_new(db, after=int(number), limit=9)] == [5]
    db.close()
    again = run("failed", "retry", number)
    assert again.exit_code == 1
    assert "nothing to try again" in again.output
    assert run("failed", "retry").exit_code == 2


async def test_a_running_bot_takes_up_what_was_handed_in_again(world: World) -> None:
    ana = world.person("ana")
    await ana.set_up()
    await world.app.deps.store.run(
        lambda db: db.execute(
            "INSERT INTO inbox (update_id, chat_id, body, state, received_at, done_at) SELECT 900000, telegram_id, "
            "json_object('update_id', 900000, 'message', json_object('message_id', 900, 'date', 1772463600, 'text', '/help', 'chat', "
            "json_object('id', telegram_id, 'type', 'private', 'first_name', 'A'), 'from', "
            "json_object('id', telegram_id, 'is_bot', json('false'), 'first_name', 'A'), "
            "'entities', json_array(json_object('type', 'bot_command', 'offset', 0, 'length', 5)))), 'failed', 1, 1 FROM people"
        )
    )
    said = len(await ana.said())
    row = (await world.rows("SELECT id FROM inbox WHERE update_id = 900000"))[0][0]
    assert await world.app.deps.store.run(inbox.retry, row, now=world.app.deps.clock.now())
    await world.app.ticker.tick()
    await world.settle()
    assert len(await ana.said()) == said + 1


@pytest.mark.parametrize(("language", "word"), [(Language.ENGLISH, "made a copy"), (Language.SPANISH, "hizo una copia")])
def test_an_export_on_request_holds_everything_and_they_are_told(path: Path, tmp_path: Path, language: Language, word: str) -> None:
    settle(path, language=language)
    out = tmp_path / "ana.zip"
    result = run("people", "export", str(ACCOUNT), "--out", str(out))
    assert result.exit_code == 0, result.output
    assert out.stat().st_mode & 0o777 == 0o600
    names = zipfile.ZipFile(io.BytesIO(out.read_bytes())).namelist()
    assert sorted(name.rsplit(".", 1)[1] for name in names) == ["csv", "html", "json"]
    db = file.open_existing(path, KEY)
    assert word in scalar(db, "SELECT params FROM outbox")
    assert list_all(db, "SELECT act FROM host_acts WHERE person_id IS NOT NULL") == [{"act": "export"}]
    db.close()
    assert "is there already" in run("people", "export", str(ACCOUNT), "--out", str(out)).output, "nothing is overwritten"


def test_a_deletion_on_request_leaves_no_row_and_they_are_told(path: Path) -> None:
    settle(path)
    assert run("people", "delete", str(ACCOUNT)).exit_code == 1, "asked, and nobody answered"
    result = run("people", "delete", str(ACCOUNT), "--yes")
    assert result.exit_code == 0, result.output
    db = file.open_existing(path, KEY)
    assert people.find(db, ACCOUNT) is None
    assert "as you asked" in scalar(db, "SELECT params FROM outbox WHERE method = 'sendMessage'")
    assert list_all(db, "SELECT act, person_id FROM host_acts") == [{"act": "delete", "person_id": None}]
    db.close()
    assert path.with_name(path.name + ".deletions").exists()
    assert "Nobody with the account" in run("people", "delete", str(ACCOUNT), "--yes").output


def test_rekey_says_what_to_do_next(path: Path, tmp_path: Path) -> None:
    new = tmp_path / "key.new"
    new.write_text("short")
    assert "too short" in run("db", "rekey", str(new)).output
    new.write_text("another key that is long enough\n")
    output = run("db", "rekey", str(new)).output
    assert f"now has the key in {new}" in output
    assert "DATABASE_KEY_FILE=" in output
    assert "had already" in run("db", "rekey", str(new)).output
