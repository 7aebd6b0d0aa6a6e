"""Whoever had everything deleted stays deleted, whichever backup is put back, and by whatever means."""

import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from db import Database, backup, deletions, people
from db.file import FileRefusedError
from db.store import Store
from practice.models import Language


def meet(db: Database, chat_id: int, now) -> int:
    return people.meet(db, chat_id, language=Language.ENGLISH, zone="America/Bogota", now=now).person.id


def chats(db: Database) -> list[int]:
    return [chat_id for (chat_id,) in db.execute("SELECT telegram_id FROM people ORDER BY telegram_id").fetchall()]


async def leave(store: Store, person_id: int, chat_id: int) -> None:
    await store.run(deletions.forget, person_id=person_id, chat_id=chat_id)


async def after(path: Path, key: str) -> list[int]:
    store = Store(path, key)
    found = await store.run(chats)
    await store.close()
    return found


def put_back(made: Path, path: Path, key: str) -> None:
    path.unlink()
    for ending in ("-wal", "-shm"):
        path.with_name(path.name + ending).unlink(missing_ok=True)
    backup.restore(made, path, key)


async def test_a_restore_brings_nobody_back_who_left_since(store, path, key, tmp_path, now):
    gone, _ = await store.run(meet, 1001, now), await store.run(meet, 1002, now)
    made = backup.backup(path, key, tmp_path / "backups", now=now)
    await leave(store, gone, 1001)
    await store.close()
    put_back(made.path, path, key)
    assert await after(path, key) == [1002]


@pytest.mark.parametrize("kept", ["beside the database", "beside the backups", "in both, each with one more"])
async def test_the_list_comes_from_wherever_it_is(store, path, key, tmp_path, now, kept):
    """Where the machine is gone, the folder of backups was copied along; it holds the list as of the newest."""
    first, second, _ = [await store.run(meet, chat, now) for chat in (1001, 1002, 1003)]
    folder = tmp_path / "backups"
    made = backup.backup(path, key, folder, now=now)
    await leave(store, first, 1001)
    backup.backup(path, key, folder, now=now + timedelta(days=1))
    await leave(store, second, 1002)
    await store.close()
    own, copied = deletions.list_of(path), folder / backup.LIST
    if kept == "beside the database":
        copied.unlink()
    elif kept == "beside the backups":
        own.unlink()
    else:
        own.write_text("".join(own.read_text().split()[1:]))
    put_back(made.path, path, key)
    assert await after(path, key) == ([1002, 1003] if kept == "beside the backups" else [1003])
    assert own.stat().st_mode & 0o077 == 0


async def test_without_any_list_nothing_is_restored_unless_told(store, path, key, tmp_path, now):
    await store.run(meet, 1001, now)
    made = backup.backup(path, key, tmp_path / "backups", now=now)
    await store.close()
    made.path.with_name(backup.LIST).unlink()
    with pytest.raises(FileRefusedError, match="who had everything deleted since"):
        put_back(made.path, path, key)
    assert not path.exists()
    backup.restore(made.path, path, key, without_deletions=True)
    assert await after(path, key) == [1001]


async def test_nor_does_a_copy_by_hand(store, path, key, tmp_path, now):
    gone = await store.run(meet, 1001, now)
    made = backup.backup(path, key, tmp_path / "backups", now=now)
    await leave(store, gone, 1001)
    await store.close()
    shutil.copy(made.path, path)
    assert await after(path, key) == []


async def test_who_came_back_later_and_is_in_the_backup_stays(store, path, key, tmp_path, now):
    gone = await store.run(meet, 1001, now)
    await leave(store, gone, 1001)
    await store.run(meet, 1001, now + timedelta(days=1))
    made = backup.backup(path, key, tmp_path / "backups", now=now)
    await store.close()
    put_back(made.path, path, key)
    assert await after(path, key) == [1001]


async def test_who_moved_to_another_account_before_leaving_does_not_come_back_to_the_old_one(store, path, key, tmp_path, now):
    gone = await store.run(meet, 1001, now)
    made = backup.backup(path, key, tmp_path / "backups", now=now)
    await store.run(lambda db: db.execute("UPDATE people SET telegram_id = 2002"))
    await leave(store, gone, 2002)
    await store.close()
    put_back(made.path, path, key)
    assert await after(path, key) == []


async def test_the_list_names_nobody_and_only_its_owner_may_read_it(store, path, now):
    gone = await store.run(meet, 1001, now)
    await leave(store, gone, 1001)
    listed = deletions.list_of(path)
    assert "1001" not in listed.read_text().replace(listed.read_text().split()[0], "")
    assert len(listed.read_text().split()[0]) == 64
    assert listed.stat().st_mode & 0o077 == 0


async def test_a_line_that_was_cut_off_swallows_no_other(store, path, key, tmp_path, now):
    gone = await store.run(meet, 1001, now)
    made = backup.backup(path, key, tmp_path / "backups", now=now)
    deletions.list_of(path).write_text("0f3a")
    await leave(store, gone, 1001)
    await store.close()
    put_back(made.path, path, key)
    assert await after(path, key) == []


async def test_nobody_is_deleted_where_it_cannot_be_listed(store, path, now):
    gone = await store.run(meet, 1001, now)
    deletions.list_of(path).mkdir()
    try:
        await leave(store, gone, 1001)
    except OSError:
        pass
    else:
        raise AssertionError
    assert await store.run(chats) == [1001]
