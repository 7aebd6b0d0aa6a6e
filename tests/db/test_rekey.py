"""Another key: killed at any point, the file opens with the old one or the new one, and holds all that it held."""

import subprocess
import sys
from pathlib import Path

import pytest

from db import backup, file, rekey
from db.file import FileRefusedError
from db.rows import scalar
from tests.faults.killed import each_line
from tests.sizes import SOAK
from tests.soaking import Row

OLD, NEW = f"x'{'01' * 32}'", f"x'{'02' * 32}'"  # raw keys: no passphrase has to be stretched
ROWS = 400


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "bot.db"
    file.create(path, OLD)
    db = file.open_existing(path, OLD)
    for number in range(ROWS):
        sql = "INSERT INTO inbox (update_id, body, state, received_at) VALUES (?, ?, 'failed', 1)"
        db.execute(sql, [number, "x" * 2000])
    db.close()
    return path


def opens(path: Path, key: str) -> bool:
    try:
        return backup.check(path, key).rows["inbox"] == ROWS
    except FileRefusedError:
        return False


def test_afterwards_only_the_new_key_opens_it_and_twice_is_no_harm(path: Path) -> None:
    assert rekey.rekey(path, OLD, NEW)
    assert (opens(path, OLD), opens(path, NEW)) == (False, True)
    assert not rekey.rekey(path, OLD, NEW)
    assert sorted(each.name for each in path.parent.iterdir()) == ["bot.db", "bot.db.lock"]
    assert path.stat().st_mode & 0o777 == 0o600


def test_what_is_still_in_the_log_is_there_afterwards_under_the_new_key(path: Path) -> None:
    script = (
        "import os, sys; from pathlib import Path; from db import file\n"
        "db = file.open_existing(Path(sys.argv[1]), sys.argv[2])\n"
        "db.execute(\"UPDATE inbox SET body = 'from the log' WHERE update_id = 3\")\n"
        "os._exit(0)\n"
    )
    subprocess.run([sys.executable, "-c", script, str(path), OLD], check=True)  # noqa: S603  our own
    assert path.with_name("bot.db-wal").stat().st_size > 0
    assert rekey.rekey(path, OLD, NEW)
    db = file.open_existing(path, NEW)
    assert scalar(db, "SELECT body FROM inbox WHERE update_id = 3") == "from the log"
    db.close()


@pytest.mark.soak
def test_killed_before_any_line_it_has_one_key_or_the_other_and_can_be_finished(path: Path, row: Row) -> None:
    before, kills, with_new = path.read_bytes(), 0, 0
    for _ in each_line(1 if SOAK else 12, rekey.rekey, path, OLD, NEW):
        kills += 1
        assert opens(path, OLD) is not opens(path, NEW)
        with_new += opens(path, NEW)
        rekey.rekey(path, OLD, NEW)
        assert (opens(path, OLD), opens(path, NEW)) == (False, True)
        assert sorted(each.name for each in path.parent.iterdir()) == ["bot.db", "bot.db.lock"]
        path.write_bytes(before)
    row("Another key, killed before each line of ours", f"{kills} kills", f"0 damaged; {with_new} had the new key, the others the old one")
    assert 0 < with_new < kills


@pytest.mark.parametrize("step", ["reserve", "fill", "prove", "give_to_owner", "flush"])
def test_whatever_step_ends_it_the_old_file_is_left_whole(path: Path, monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    def fail(*_: object) -> None:
        raise OSError("no room")

    monkeypatch.setattr(backup, step, fail)
    with pytest.raises((FileRefusedError, OSError)):
        rekey.rekey(path, OLD, NEW)
    assert opens(path, OLD)
    assert [each.name for each in path.parent.glob("*.unfinished*")] == []


def test_with_a_wrong_old_key_or_a_bot_at_work_nothing_happens(path: Path) -> None:
    with pytest.raises(FileRefusedError, match="this key"):
        rekey.rekey(path, "a wrong key, long enough", NEW)
    with file.lock(path), pytest.raises(FileRefusedError, match="in use"):
        rekey.rekey(path, OLD, NEW)
    assert opens(path, OLD)
