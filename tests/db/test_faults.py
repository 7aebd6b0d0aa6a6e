"""Each error of SQLite is named for what it is; only a key that does not fit is called that."""

from pathlib import Path

import pytest
import sqlcipher3

from db import faults, file
from db.faults import Fault
from db.file import FileRefusedError


def failing(code: int) -> sqlcipher3.DatabaseError:
    error = sqlcipher3.OperationalError("some words")
    error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(
    ("code", "fault"),
    [
        (13, Fault.FULL),
        (8, Fault.READ_ONLY),
        (264, Fault.READ_ONLY),  # READONLY_RECOVERY
        (14, Fault.PERMISSION),
        (5, Fault.BUSY),
        (517, Fault.BUSY),  # BUSY_SNAPSHOT
        (10, Fault.DISK),
        (778, Fault.DISK),  # IOERR_WRITE
        (11, Fault.DAMAGED),
        (26, Fault.NO_DATABASE),
        (1, None),
    ],
)
def test_codes(code: int, fault: Fault | None) -> None:
    assert faults.fault_of(failing(code)) is fault


@pytest.mark.parametrize(
    ("code", "words"), [(13, "is full"), (8, "not written"), (14, "may not be opened"), (5, "in use"), (10, "gave an error")]
)
def test_at_start_each_is_told_as_what_it_is_and_never_as_a_wrong_key(
    path: Path, key: str, monkeypatch: pytest.MonkeyPatch, code: int, words: str
) -> None:
    def damage(*_: object) -> list[str]:
        raise failing(code)

    monkeypatch.setattr(file, "_damage", damage)
    with pytest.raises(FileRefusedError, match=words) as told:
        file.open_existing(path, key)
    assert "this key" not in str(told.value)
    assert "db restore" not in str(told.value)


def test_a_wrong_key_is_still_told_as_one(path: Path) -> None:
    with pytest.raises(FileRefusedError, match="this key"):
        file.open_existing(path, "another key altogether")


@pytest.mark.parametrize(("code", "words"), [(13, "is full"), (8, "not written"), (14, "may not be opened")])
def test_a_new_file_that_could_not_be_made_is_told_and_nothing_is_left(
    tmp_path: Path, key: str, monkeypatch: pytest.MonkeyPatch, code: int, words: str
) -> None:
    def fail(_: object) -> None:
        raise failing(code)

    monkeypatch.setattr(file, "migrate", fail)
    with pytest.raises(FileRefusedError, match=words):
        file.create(tmp_path / "new" / "bot.db", key)
    assert list((tmp_path / "new").iterdir()) == []
