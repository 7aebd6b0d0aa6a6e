"""What an error of SQLite means for whoever runs the bot: each is named for what it is, with what to do."""

from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum
from pathlib import Path

import sqlcipher3

CODES = 0xFF  # the low byte is the kind of error, what is above tells details


class Fault(Enum):
    """SQLite's codes that can be told apart from "something broke"."""

    PERMISSION = (3, 14, 23)
    BUSY = (5, 6)
    READ_ONLY = (8,)
    DISK = (10,)
    DAMAGED = (11,)
    FULL = (13,)
    NO_DATABASE = (26,)  # SQLCipher: the key does not fit, or the file is something else


ADVICE = {
    Fault.PERMISSION: "{path} may not be opened by this user. Give it, its folder and the files beside it to the user who runs the bot.",
    Fault.BUSY: "{path} is in use by another process. Wait until that one is done, or stop it, and try again.",
    Fault.READ_ONLY: "{path} can be read but not written by this user. Give the file, the files beside it and their folder to the user "
    "who runs the bot, and see that the disk is not mounted read-only.",
    Fault.DISK: "The disk under {path} gave an error. See that it has room (df -h), then what the system's log says of it (dmesg).",
    Fault.FULL: "The disk under {path} is full. The data is sound: do not restore a backup. Free some space and start again.",
}


def fault_of(error: BaseException) -> Fault | None:
    code = getattr(error, "sqlite_errorcode", None)
    if not isinstance(error, sqlcipher3.Error) or not isinstance(code, int):
        return None
    return next((fault for fault in Fault if code & CODES in fault.value), None)


def advice(error: BaseException, path: Path) -> str | None:
    """One line that says what is wrong and what to do; None where the file's content is what is wrong."""
    fault = fault_of(error)
    return ADVICE[fault].format(path=path) if fault in ADVICE else None


def is_full(error: BaseException) -> bool:
    return fault_of(error) is Fault.FULL


@contextmanager
def named(path: Path, refused: type[Exception]) -> Iterator[None]:
    """Raise `refused` with the advice in place of an error of SQLite or the system that has one."""
    try:
        yield
    except sqlcipher3.Error as error:
        found = advice(error, path)
        if found is None:
            raise
        raise refused(f"{found} Nothing was changed.") from error
    except OSError as error:
        raise refused(f"{error.filename or path} could not be used: {error.strerror}. Nothing was changed.") from error
