import re
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from bot.commands.database import db as group
from bot.commands.database import plain_errors
from db import file

KEY = f"x'{'5eed' * 16}'"  # raw, so that it need not be stretched


@pytest.fixture(autouse=True)
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("DATABASE_KEY_FILE", "BACKUP_DAYS"):
        monkeypatch.delenv(name, raising=False)
    for name, value in {"DATABASE_FILE": "data/practice.db", "DATABASE_KEY": KEY, "BACKUP_FOLDER": "backups"}.items():
        monkeypatch.setenv(name, value)


def call(*arguments: str) -> Result:
    return CliRunner().invoke(group, arguments)


def refusal(*arguments: str) -> str:
    """The one line that a refused command says."""
    result = call(*arguments)
    assert result.exit_code == 1
    assert isinstance(result.exception, SystemExit)
    assert result.stdout == ""
    assert KEY not in result.output
    (line,) = result.stderr.splitlines()
    return line


def test_init_makes_the_file_and_says_where_key_and_data_belong():
    result = call("init")
    assert result.exit_code == 0
    assert "data/practice.db" in result.output
    assert "Keep its key in another place" in result.output
    assert KEY not in result.output
    file.open_existing(Path("data/practice.db"), KEY).close()


def test_init_twice_changes_nothing():
    call("init")
    before = Path("data/practice.db").read_bytes()
    assert "is there already" in refusal("init")
    assert Path("data/practice.db").read_bytes() == before


@pytest.mark.parametrize(("key", "words"), [("", "There is no database key"), ("fifteen letters", "too short"), ("   ", "too short")])
def test_init_without_a_good_key_says_how_to_make_one(monkeypatch, key, words):
    monkeypatch.setenv("DATABASE_KEY", key)
    line = refusal("init")
    assert words in line
    assert "openssl rand -hex 32" in line
    assert not Path("data").exists()


def test_the_key_may_come_from_a_file(monkeypatch):
    Path("key").write_text(KEY + "\n", encoding="utf-8")
    monkeypatch.delenv("DATABASE_KEY")
    monkeypatch.setenv("DATABASE_KEY_FILE", "key")
    assert call("init").exit_code == 0
    file.open_existing(Path("data/practice.db"), KEY).close()


@pytest.mark.parametrize(
    ("content", "words"),
    [(None, "key could not be used: No such file"), (b"\xff\xfe", "key is not a text file"), (b"\n", "no database key")],
)
def test_a_key_file_that_holds_no_key_is_told(monkeypatch, content, words):
    if content is not None:
        Path("key").write_bytes(content)
    monkeypatch.delenv("DATABASE_KEY")
    monkeypatch.setenv("DATABASE_KEY_FILE", "key")
    assert words in refusal("check")


def test_a_setting_that_cannot_be_understood_is_named(monkeypatch):
    monkeypatch.setenv("BACKUP_DAYS", "a fortnight")
    assert refusal("backup").startswith("Error: This setting cannot be used: BACKUP_DAYS: it needs to be a valid integer")


def test_check_tells_the_schema_and_the_rows():
    call("init")
    result = call("check")
    assert result.exit_code == 0
    assert re.search(rf"data/practice.db is sound: [\d,]+ KiB, schema {file.HEAD}\.", result.output)
    assert "  deletion_key: 1\n" in result.output
    assert re.search(r"  empty: \d\d more tables\n", result.output)
    assert "people" not in result.output
    assert "sqlite" not in result.output


def test_check_before_init_says_what_to_run():
    assert refusal("check") == "Error: There is no database at data/practice.db. Make one once with: python -m bot db init"


def test_a_backup_is_made_and_restored_by_its_name():
    call("init")
    assert call("backup").exit_code == 0
    (made,) = Path("backups").glob("*.db")
    Path("data").rename("old")
    result = call("restore", made.name)
    assert result.exit_code == 0
    assert f"Restored backups/{made.name} to data/practice.db" in result.output
    assert call("check").exit_code == 0


def test_a_backup_deletes_the_old_ones():
    call("init")
    Path("backups").mkdir()
    Path("backups/peer-practice-20200101-000000.db").touch()
    assert "Deleted, as older than 14 days: 1" in call("backup").output
    assert not Path("backups/peer-practice-20200101-000000.db").exists()


def test_a_restore_where_nothing_tells_who_left_since_wants_to_be_told_so():
    call("init")
    call("backup")
    Path("data").rename("old")
    Path("backups/peer-practice.db.deletions").unlink()
    (made,) = Path("backups").glob("*.db")
    assert "There is no data/practice.db.deletions" in refusal("restore", made.name)
    assert not Path("data/practice.db").exists()
    assert "the bot writes to them again" in call("restore", made.name, "--without-deletions").output


def test_what_is_there_already_is_never_written_over_and_said_in_plain_words(tmp_path):
    with pytest.raises(click.ClickException, match="is there already"), plain_errors():
        tmp_path.mkdir()
    with pytest.raises(click.ClickException, match=r"could not be used: No such file or directory\.$"), plain_errors():
        (tmp_path / "nowhere" / "x.zip").write_bytes(b"")


def test_restore_refuses_what_is_there():
    call("init")
    call("backup")
    (made,) = Path("backups").glob("*.db")
    assert "data/practice.db is there already" in refusal("restore", str(made))


def test_restore_of_a_name_that_is_nowhere_says_where_it_looked():
    assert refusal("restore", "never.db").startswith("Error: There is no backup never.db, here or in backups.")


@pytest.mark.parametrize("command", ["init", "check", "backup", "restore"])
def test_each_command_has_a_help(command):
    result = call(command, "--help")
    assert result.exit_code == 0
    assert "Usage:" in result.output
