import asyncio
import itertools
import os
import shutil
import stat
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

import pytest

from db import Database, backup, file, inbox, outbox
from db.file import FileRefusedError
from db.migrations import HEAD
from db.store import Store
from tests.faults.killed import each_line
from tests.sizes import SOAK

CANARY = "only-the-canary-may-say-this"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "backups"


@pytest.fixture
def made(path, key, folder, now) -> backup.Backup:
    return backup.backup(path, key, folder, now=now)


def backup_at(path: Path, key: str, folder: Path, now: datetime) -> None:
    """In a process of its own."""
    backup.backup(path, key, folder, now=now)


def write_both(db: Database, number: int, now) -> None:
    inbox.add(db, update_id=number, chat_id=1, body=CANARY * 100, now=now)
    outbox.add(db, chat_id=1, method="sendMessage", params={"text": CANARY}, now=now)


async def write_until(store: Store, began: asyncio.Event, stop: asyncio.Event, now) -> int:
    for number in itertools.count():
        await store.run(write_both, number, now)
        began.set()
        if stop.is_set():
            return number + 1
    raise AssertionError


async def test_a_backup_beside_a_writing_bot_is_one_instant_of_it(store, path, key, folder, now):
    began, stop = asyncio.Event(), asyncio.Event()
    writing = asyncio.create_task(write_until(store, began, stop, now))
    await began.wait()
    made = await asyncio.to_thread(backup.backup, path, key, folder, now=now)
    stop.set()
    assert 0 < made.rows["inbox"] == made.rows["outbox"] < await writing
    assert backup.check(made.path, key).rows == made.rows


def test_rows_written_after_the_count_are_not_in_the_copy(path, key, folder, now, monkeypatch):
    writer, count = file.open_existing(path, key), backup._count

    def count_then_write(db: Database) -> dict[str, int]:
        rows = count(db)
        writer.execute("INSERT OR REPLACE INTO silence (id, not_before) VALUES (1, 5)")
        return rows

    monkeypatch.setattr(backup, "_count", count_then_write)
    assert backup.backup(path, key, folder, now=now).rows["silence"] == 0
    assert writer["silence"].count == 1
    writer.close()


async def test_a_backup_is_one_file_for_its_owner_that_nobody_else_can_read(store, path, key, folder, now):
    await store.run(write_both, 1, now)
    made = await asyncio.to_thread(backup.backup, path, key, folder, now=now)
    assert sorted(found.name for found in folder.iterdir()) == ["peer-practice-20260302-150000.db", backup.LIST]
    assert stat.S_IMODE(made.path.stat().st_mode) == 0o600
    assert CANARY.encode() not in made.path.read_bytes()
    with pytest.raises(FileRefusedError, match="cannot be opened with this key"):
        backup.check(made.path, "another key, not that one")


async def test_a_restored_backup_opens_with_what_was_there(store, path, key, now, tmp_path):
    await store.run(write_both, 1, now)
    made = await asyncio.to_thread(backup.backup, path, key, tmp_path / "backups", now=now)
    restored = backup.restore(made.path, tmp_path / "elsewhere" / "again.db", key)
    assert restored.rows == made.rows
    again = Store(restored.path, key)
    assert await again.run(inbox.list_new, after=0, limit=9) == await store.run(inbox.list_new, after=0, limit=9)
    await again.close()


def test_a_second_backup_in_the_same_second_is_refused(made, path, key, folder, now):
    with pytest.raises(FileRefusedError, match="is there already"):
        backup.backup(path, key, folder, now=now)
    assert list(folder.glob("*.db")) == [made.path]


def flip(path: Path) -> None:
    raw = bytearray(path.read_bytes())
    raw[-100] ^= 1
    path.write_bytes(raw)


def test_a_damaged_database_is_not_backed_up(path, key, folder, now):
    flip(path)
    with pytest.raises(FileRefusedError, match="is damaged"):
        backup.backup(path, key, folder, now=now)
    assert list(folder.iterdir()) == []


@pytest.fixture
def half_folded(path: Path, key: str, now):
    """The bot's connection, once it folded its log in only as far as a reader let it: pages written again since are left out."""
    writer = file.open_existing(path, key)
    for number in range(20):
        write_both(writer, number, now)
    reader = file.open_to_read(path, key)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM inbox").fetchone()
    writer.execute("UPDATE inbox SET body = body || 'again' WHERE update_id BETWEEN 8 AND 18")
    writer.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
    yield writer
    reader.close()
    writer.close()


def test_a_page_that_only_the_log_holds_is_no_damage(half_folded, path, key, folder, now):
    assert half_folded.execute("PRAGMA cipher_integrity_check").fetchone() is not None
    made = backup.backup(path, key, folder, now=now)
    assert made.rows["inbox"] == 20
    assert backup.check(made.path, key).rows == made.rows


def test_a_damaged_page_beside_a_log_that_lacks_it_is_found(half_folded, path, key, folder, now):
    sound = min(set(range(2, 99)) - file._logged_pages(path))
    with path.open("r+b") as raw:
        raw.seek(sound * file.PAGE - 100)
        raw.write(b"damage")
    with pytest.raises(FileRefusedError, match=f"is damaged .*page {sound}\\)"):
        backup.backup(path, key, folder, now=now)


def test_with_another_key_nothing_is_backed_up(path, folder, now):
    with pytest.raises(FileRefusedError, match="cannot be opened with this key"):
        backup.backup(path, "another key, not that one", folder, now=now)
    assert list(folder.iterdir()) == []


def test_a_copy_whose_rows_differ_is_not_kept(path, key, folder, now, monkeypatch):
    counts = iter([{"people": 2}, {"people": 1}])
    monkeypatch.setattr(backup, "_count", lambda _db: next(counts))
    with pytest.raises(FileRefusedError, match="was not kept"):
        backup.backup(path, key, folder, now=now)
    assert list(folder.iterdir()) == []


def test_a_folder_that_cannot_be_written_is_told_in_plain_words(path, key, folder, now):
    folder.write_text("a file where a folder should be")
    with pytest.raises(FileRefusedError, match="could not be copied"):
        backup.backup(path, key, folder, now=now)


@pytest.mark.soak
def test_killed_before_any_line_a_restore_is_there_whole_or_not_at_all(made, tmp_path, key, row):
    target, kills, whole = tmp_path / "there" / "practice.db", 0, 0
    for _ in each_line(1 if SOAK else 12, backup.restore, made.path, target, key):
        kills += 1
        whole += target.exists()
        if not target.exists():
            backup.restore(made.path, target, key)
        assert backup.check(target, key).rows == made.rows
        target.unlink()
        backup.restore(made.path, target, key)
        assert sorted(each.name for each in target.parent.iterdir()) == ["practice.db", "practice.db.deletions", "practice.db.lock"]
        target.unlink()
    row("A restore, killed before each line of ours", f"{kills} kills", f"0 damaged; {whole} whole, the others not there yet")
    assert kills > 3


@pytest.mark.soak
def test_killed_before_any_line_a_backup_is_whole_or_no_backup(path, key, folder, now, row):
    kills, whole = 0, 0
    for _ in each_line(1 if SOAK else 12, backup_at, path, key, folder, now):
        kills += 1
        assert [backup.check(each, key).schema for each in folder.glob("*.db")] in ([], [HEAD])
        whole += bool(list(folder.glob("*.db")))
        later = now + timedelta(hours=1)
        made = backup.backup(path, key, folder, now=later)
        assert {each.name for each in folder.iterdir()} <= {made.path.name, backup.NAME.format(now), backup.LIST}
        shutil.rmtree(folder)
    row("A backup, killed before each line of ours", f"{kills} kills", f"0 damaged, nothing left half made; {whole} whole, the others none")
    assert kills > 3


@pytest.mark.parametrize("taken", ["practice.db", "practice.db-wal"])
def test_restore_never_overwrites(made, tmp_path, key, taken):
    (tmp_path / "new").mkdir()
    there = tmp_path / "new" / taken
    there.write_bytes(b"someone's rows")
    with pytest.raises(FileRefusedError, match="Nothing was changed"):
        backup.restore(made.path, tmp_path / "new" / "practice.db", key)
    assert there.read_bytes() == b"someone's rows"
    assert list(there.parent.iterdir()) == [there]


def test_a_damaged_backup_is_not_restored(made, tmp_path, key):
    flip(made.path)
    with pytest.raises(FileRefusedError, match="is damaged"):
        backup.restore(made.path, tmp_path / "new.db", key)
    assert not (tmp_path / "new.db").exists()


async def test_nothing_is_restored_under_a_bot_that_still_runs(store, made, path, key):
    path.rename(path.with_name("moved.db"))
    path.with_name("practice.db-wal").unlink()
    with pytest.raises(FileRefusedError, match="in use by another process"):
        backup.restore(made.path, path, key)


async def test_a_running_bot_does_not_hinder_the_check(store, path, key, now):
    await store.run(write_both, 1, now)
    report = await asyncio.to_thread(backup.check, path, key)
    assert (report.rows["inbox"], report.schema) == (1, file.HEAD)
    assert report.size == path.stat().st_size


def test_the_check_changes_nothing(path, key):
    before = path.read_bytes()
    backup.check(path, key)
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


def test_the_check_finds_an_index_that_does_not_fit_its_table(path, key):
    db = file.connect(path, key)
    db.execute("INSERT INTO people (telegram_id, language, created_at, zone) VALUES (7, 'es', 1, 'UTC')")
    db.execute("PRAGMA writable_schema = ON")
    db.execute(
        "UPDATE sqlite_master SET sql = replace(sql, 'paused_until) WHERE paused_until IS NOT NULL', 'created_at)') WHERE type = 'index'"
    )
    db.close()
    with pytest.raises(FileRefusedError, match="is damaged"):
        backup.check(path, key)


AGES = [("an hour", timedelta(hours=1)), ("13 days", timedelta(days=13)), ("14 days", timedelta(days=14)), ("15 days", timedelta(days=15))]


@pytest.fixture
def kept(folder: Path, now) -> Path:
    folder.mkdir()
    for _, age in AGES:
        (folder / backup.NAME.format(now - age)).write_bytes(b"rows")
    return folder


def test_backups_older_than_so_many_days_are_deleted(kept, now):
    assert [old.name for old in backup.prune(kept, now=now, days=14)] == ["peer-practice-20260215-150000.db"]
    assert len(list(kept.iterdir())) == 3
    assert backup.prune(kept, now=now, days=14) == []


def test_the_newest_backup_goes_too_once_its_days_are_over(kept, now):
    """People were told when the last one with their words goes."""
    assert len(backup.prune(kept, now=now + timedelta(days=13), days=14)) == 3
    assert [left.name for left in kept.iterdir()] == ["peer-practice-20260302-140000.db"]
    assert len(backup.prune(kept, now=now + timedelta(days=15), days=14)) == 1


OTHERS = [
    "notes.txt",
    "peer-practice.db",
    "peer-practice-20200101-000000.db.zip",
    "my-peer-practice-20200101-000000.db",
    "peer-practice-20209999-000000.db",
]


def test_only_our_own_backups_are_deleted(kept, now):
    for name in OTHERS:
        (kept / name).write_text("not ours")
    (kept / "peer-practice-20200102-000000.db").mkdir()
    backup.prune(kept, now=now, days=1)
    assert {path.name for path in kept.iterdir()} >= {*OTHERS, "peer-practice-20200102-000000.db"}


def test_what_a_killed_process_left_half_made_goes_with_the_next_backup(kept, path, key, now):
    for name in ("peer-practice-20260301-000000.db.abc123.unfinished", f"{backup.LIST}.abc123.unfinished"):
        (kept / name).touch()
    backup.backup(path, key, kept, now=now)
    assert [each.name for each in kept.iterdir() if each.suffix != ".db"] == [backup.LIST]


def test_a_copy_that_another_process_is_making_stays(kept, now):
    unfinished, held = backup.reserve(kept / "peer-practice-20260301-000000.db")
    backup.sweep(kept)
    assert unfinished.exists()
    os.close(held)  # as the end of that process does
    backup.sweep(kept)
    assert not unfinished.exists()


def test_a_backup_that_root_makes_belongs_to_whoever_owns_the_database(path, key, folder, now):
    owner = (12345, 12346) if os.geteuid() == 0 else (os.geteuid(), os.getegid())
    os.chown(path, *owner)
    made = backup.backup(path, key, folder, now=now)
    assert {(each.stat().st_uid, each.stat().st_gid) for each in (made.path, folder)} == {owner}


def test_a_database_of_an_older_version_is_copied_before_it_is_changed(path, key, folder, now):
    copies = []
    opening = partial(file.open_existing, path, key, before_migration=lambda: copies.append(backup.backup(path, key, folder, now=now)))
    opening().close()
    assert copies == []
    db = file.connect(path, key)
    db.execute(f"PRAGMA user_version = {file.HEAD - 1}")
    db.close()
    opening().close()
    (copied,) = copies
    assert backup.check(copied.path, key).schema == file.HEAD - 1
    assert backup.check(path, key).schema == file.HEAD


def test_no_folder_has_nothing_to_delete(folder, now):
    assert backup.prune(folder, now=now, days=14) == []


def test_a_backup_with_a_log_beside_it_is_restored_with_both(path, key, tmp_path):
    db = file.open_existing(path, key)
    db.execute("INSERT INTO silence (id, not_before) VALUES (1, 5)")
    for end in ("", "-wal"):
        shutil.copy(f"{path}{end}", tmp_path / f"copied.db{end}")
    db.close()
    assert backup.restore(tmp_path / "copied.db", tmp_path / "new.db", key, without_deletions=True).rows["silence"] == 1
