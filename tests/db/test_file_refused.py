import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from db import file
from db.file import FileRefusedError
from db.migrations import APPLICATION_ID, HEAD
from db.store import Store


def flip(path: Path, at: int) -> None:
    raw = bytearray(path.read_bytes())
    raw[at] ^= 1
    path.write_bytes(raw)


def cut(path: Path, size: int) -> None:
    path.write_bytes(path.read_bytes()[:-size])


def plain(path: Path) -> None:
    path.unlink()
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE people (id INTEGER)")
    connection.close()


def rewrite(path: Path, key: str, pragma: str) -> None:
    db = file.connect(path, key)
    db.execute(f"PRAGMA {pragma}")
    db.close()


REFUSED: dict[str, tuple[Callable[[Path, str], object], str]] = {
    "missing": (lambda path, _: path.unlink(), "There is no database at"),
    "folder": (lambda path, _: (path.unlink(), path.mkdir()), "is not a file"),
    "empty": (lambda path, _: path.write_bytes(b""), "is empty"),
    "text of odd size": (lambda path, _: path.write_text("dear diary\n" * 500), "is damaged: it ends in the middle of a page"),
    "text of two pages": (lambda path, _: path.write_text("dear" * 2048), "cannot be opened with this key"),
    "plain SQLite": (lambda path, _: plain(path), "is an unencrypted SQLite file"),
    "another key": (lambda path, _: (path.unlink(), file.create(path, "not the key that is asked for")), "cannot be opened with this key"),
    "cut within a page": (lambda path, _: cut(path, 1000), "is damaged: it ends in the middle of a page"),
    "cut between pages": (lambda path, _: cut(path, 3 * file.PAGE), "cannot be opened with this key"),
    "a flipped bit in the first page": (lambda path, _: flip(path, 100), "cannot be opened with this key"),
    "a flipped bit in a later page": (lambda path, _: flip(path, 20 * file.PAGE + 5), r"is damaged \(HMAC verification failed"),
    "a flipped bit in the last page": (lambda path, _: flip(path, -1), "is damaged"),
    "another program's": (lambda path, key: rewrite(path, key, f"application_id = {APPLICATION_ID + 1}"), "was not made by Peer Practice"),
    "a newer program's": (lambda path, key: rewrite(path, key, f"user_version = {HEAD + 1}"), "was made by a newer version"),
}


def contents(folder: Path) -> dict[str, bytes | None]:
    return {
        path.name: path.read_bytes() if path.is_file() else None for path in folder.iterdir() if not path.name.endswith((".lock", "-shm"))
    }


@pytest.mark.parametrize("name", REFUSED)
def test_a_file_that_cannot_be_used_is_refused_in_plain_words_and_left_as_it_was(path, key, name):
    spoil, words = REFUSED[name]
    spoil(path, key)
    before = contents(path.parent)
    for use in (Store, file.open_existing, file.open_to_read):
        with pytest.raises(FileRefusedError, match=words) as refusal:
            use(path, key)
        assert key not in str(refusal.value)
        assert str(path) in str(refusal.value)
    assert contents(path.parent) == before


@pytest.fixture
def left(path: Path, key: str) -> Path:
    """A database as a crash leaves it: its newest rows are only in the log."""
    db = file.open_existing(path, key)
    db.execute("INSERT INTO silence (id, not_before) VALUES (1, 5)")
    left = path.with_name("left.db")
    for end in ("", "-wal"):
        shutil.copy(f"{path}{end}", f"{left}{end}")
    db.close()
    return left


def test_a_refused_file_keeps_its_log(left):
    before = contents(left.parent)
    with pytest.raises(FileRefusedError, match="cannot be opened with this key"):
        file.open_existing(left, "another key, not that one")
    assert contents(left.parent) == before


def test_reading_leaves_a_log_where_it_is(left, key):
    before = contents(left.parent)
    db = file.open_to_read(left, key)
    assert db["silence"].count == 1
    db.close()
    assert contents(left.parent) == before


async def test_a_file_with_its_log_opens_with_the_rows_of_both(left, key):
    store = Store(left, key)
    assert await store.run(lambda db: db["silence"].count) == 1
    await store.close()


def test_an_empty_key_is_refused(path):
    with pytest.raises(FileRefusedError, match="The database key is empty"):
        file.open_existing(path, "")
