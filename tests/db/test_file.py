import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from db import file, inbox
from db.migrations import APPLICATION_ID, HEAD
from db.rows import scalar
from db.store import Store

CANARY = "only-the-canary-may-say-this"


def modes(folder: Path) -> dict[str, int]:
    return {path.name: stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()}


@pytest.mark.usefixtures("loose_umask")
async def test_only_their_owner_may_read_the_file_and_what_lies_beside_it(tmp_path, key):
    path = tmp_path / "data" / "new.db"
    file.create(path, key)
    store = Store(path, key)
    found = modes(path.parent)
    await store.close()
    assert found == dict.fromkeys(["new.db", "new.db-wal", "new.db-shm", "new.db.lock"], 0o600)
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


@pytest.mark.usefixtures("loose_umask")
async def test_the_lock_beside_an_older_file_is_for_its_owner_alone(path, key):
    await Store(path, key).close()
    assert modes(path.parent)["practice.db.lock"] == 0o600


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),  # FULL
        ("foreign_keys", 1),
        ("secure_delete", 1),
        ("application_id", APPLICATION_ID),
        ("user_version", HEAD),
        ("cipher_status", "1"),
    ],
)
def test_the_pragmas_are_in_force(opened, pragma, value):
    assert scalar(opened, f"PRAGMA {pragma}") == value


async def test_no_text_and_no_key_can_be_read_in_the_file_or_its_log(store, path, key, now):
    await store.run(inbox.add, update_id=1, chat_id=1, body=CANARY, now=now)
    await store.run_bare(lambda db: db.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone())
    await store.run(inbox.add, update_id=2, chat_id=1, body=CANARY, now=now)
    log = path.with_name(path.name + "-wal")
    for raw in (path.read_bytes(), log.read_bytes()):
        assert len(raw) > file.PAGE
        assert not any(word in raw for word in (CANARY.encode(), key.encode(), b"SQLite format", b"CREATE TABLE"))


def test_every_table_is_strict(opened):
    ours = [row for row in opened.execute("PRAGMA table_list").fetchall() if not row[1].startswith(("sqlite_", "_sqlite_"))]
    ours = [row for row in ours if row[2] == "table"]  # not the indexes of words, whose tables FTS5 makes
    assert ours
    assert [row[1] for row in ours if not row[5]] == []


def test_a_new_database_is_never_made_over_something(path, key):
    before = path.read_bytes()
    with pytest.raises(file.FileRefusedError, match="is there already"):
        file.create(path, key)
    assert path.read_bytes() == before


def test_a_new_database_is_not_made_beside_the_log_of_an_older_one(tmp_path, key):
    log = tmp_path / "new.db-wal"
    log.write_bytes(b"rows that are in no file yet")
    with pytest.raises(file.FileRefusedError, match=r"new\.db-wal is left from an older database"):
        file.create(tmp_path / "new.db", key)
    assert [path.name for path in tmp_path.iterdir()] == [log.name]


@pytest.mark.parametrize("odd", ["it's quoted ' twice", "ñandú – 🐦", 'x"y; --', "  spaces at both ends  "])
def test_any_key_works_as_it_is_written(tmp_path, odd):
    path = tmp_path / "odd.db"
    file.create(path, odd)
    file.open_existing(path, odd).close()
    with pytest.raises(file.FileRefusedError):
        file.open_existing(path, odd[:-1])


@pytest.mark.parametrize("folder", ["50% off?", "a#b", "con espacio y ñ"])
def test_a_folder_may_have_any_name(tmp_path, key, folder):
    path = tmp_path / folder / "new.db"
    file.create(path, key)
    file.open_to_read(path, key).close()
    assert [found.name for found in path.parent.iterdir()] == ["new.db"]


def test_reading_writes_nothing(path, key):
    db = file.open_to_read(path, key)
    with pytest.raises(Exception, match="readonly"):
        db.execute("DELETE FROM people")
    db.close()


async def test_reading_beside_a_store_of_this_process_does_not_drop_its_lock(store, path, key, now):
    await store.run(inbox.add, update_id=1, chat_id=1, body="{}", now=now)
    file.open_to_read(path, key).close()
    with pytest.raises(file.FileRefusedError):
        file.open_to_read(path, "another key, not that one")
    assert another_process_sees_it_free(path) is False


def another_process_sees_it_free(path: Path) -> bool:
    """Whether the bytes that every SQLite connection locks are unlocked. Closing any handle of the file would unlock them."""
    program = "import fcntl, sys; fcntl.lockf(open(sys.argv[1], 'r+b'), fcntl.LOCK_EX | fcntl.LOCK_NB, 510, 0x40000002)"
    done = subprocess.run([sys.executable, "-c", program, path], check=False, stderr=subprocess.PIPE, text=True)  # noqa: S603  our own
    assert done.returncode == 0 or "BlockingIOError" in done.stderr
    return done.returncode == 0


def test_half_a_page_at_the_end_is_no_damage_while_the_log_has_that_page(path, key, tmp_path):
    db = file.connect(path, key)
    db.execute("PRAGMA journal_mode = WAL").fetchone()
    db.execute("CREATE TABLE more (bytes BLOB)")
    db.execute("INSERT INTO more VALUES (randomblob(20000))")
    cut = tmp_path / "cut.db"
    shutil.copy(path.with_name(path.name + "-wal"), tmp_path / "cut.db-wal")
    cut.write_bytes(path.read_bytes() + b"half a page")
    db.close()
    found = file.open_existing(cut, key)
    assert found.execute("SELECT length(bytes) FROM more").fetchone() == (20000,)
    found.close()
