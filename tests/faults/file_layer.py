"""SQLite's own file layer with our hands in it: it notes each write and sync, and fails from a chosen write on.

SQLCipher exports `sqlite3_vfs_register`. While `watched()` lasts, files are opened by a copy of the layer that SQLite comes with,
whose methods to write, cut and sync go through here first; all else is SQLite's own.
"""

import contextlib
import ctypes
import random
from collections.abc import Iterator
from ctypes import CFUNCTYPE, POINTER, c_char_p, c_int, c_int64, c_void_p
from dataclasses import dataclass, field
from pathlib import Path

from sqlcipher3 import _sqlite3

FULL = 13  # SQLITE_FULL
SECTOR = 512
MAIN, LOG = 0x100, 0x80000  # what a file is opened as: the database, and its write-ahead log

Write = CFUNCTYPE(c_int, c_void_p, c_void_p, c_int, c_int64)
Truncate = CFUNCTYPE(c_int, c_void_p, c_int64)
Sync = CFUNCTYPE(c_int, c_void_p, c_int)
Open = CFUNCTYPE(c_int, c_void_p, c_void_p, c_void_p, c_int, c_void_p)  # the name as an address: SQLite keeps it


class Methods(ctypes.Structure):
    """sqlite3_io_methods, version 3."""

    _fields_ = (
        *(("version", c_int), ("close", c_void_p), ("read", c_void_p), ("write", Write), ("truncate", Truncate), ("sync", Sync)),
        ("rest", c_void_p * 13),
    )


class Layer(ctypes.Structure):
    """sqlite3_vfs, version 3."""

    _fields_ = (
        *(("version", c_int), ("size", c_int), ("longest", c_int), ("next", c_void_p), ("name", c_char_p), ("data", c_void_p)),
        *(("open", Open), ("rest", c_void_p * 16)),
    )


class File(ctypes.Structure):
    """sqlite3_file."""

    _fields_ = (("methods", POINTER(Methods)),)


@dataclass(frozen=True)
class Step:
    """One thing that was asked of the disk: bytes at a place, a length, or (neither) that all before be on it."""

    path: str
    offset: int | None = None
    data: bytes | None = None


@dataclass
class Disk:
    """What SQLite did to the disk, and from which write on there is no room (None: there is)."""

    steps: list[Step] = field(default_factory=list)
    writes: int = 0
    refused: int = 0
    full_from: int | None = None

    def fill_after(self, writes: int) -> None:
        self.full_from, self.refused = self.writes + writes, 0

    def make_room(self) -> None:
        self.full_from = None

    def takes_write(self) -> bool:
        if self.full_from is not None and self.writes >= self.full_from:
            self.refused += 1
            return False
        self.writes += 1
        return True

    def after_power_cut(self, before: dict[str, bytes], at: int, rng: random.Random) -> dict[str, bytes]:
        """Each file as it may be found if power fails after `at` steps.

        What was synced is there. Of what was not, each write may be there, may not, or may be there in part; none waits for an earlier one.
        """
        files = {path: bytearray(content) for path, content in before.items()}
        synced = {step.path: number for number, step in enumerate(self.steps[:at]) if step.offset is None}
        for number, step in enumerate(self.steps[:at]):
            if step.offset is None or (number > synced.get(step.path, -1) and rng.random() < 0.5):
                continue
            content = files.setdefault(step.path, bytearray())
            if step.data is None:
                del content[step.offset :]
                content.extend(bytes(step.offset - len(content)))
                continue
            data = step.data
            if number > synced.get(step.path, -1) and rng.random() < 0.3:
                data = data[: SECTOR * rng.randint(0, len(data) // SECTOR)]
            content.extend(bytes(max(0, step.offset - len(content))))
            content[step.offset : step.offset + len(data)] = data
        return {path: bytes(content) for path, content in files.items()}


@contextlib.contextmanager
def watched() -> Iterator[Disk]:
    """Databases that are opened meanwhile are watched; close them before it ends."""
    library = ctypes.CDLL(_sqlite3.__file__)
    library.sqlite3_vfs_find.restype = POINTER(Layer)
    own = library.sqlite3_vfs_find(None)
    disk, kept = Disk(), []
    layer = Layer.from_buffer_copy(own.contents)
    layer.name, layer.open = b"watched", Open(lambda *facts: _open(disk, own, kept, *facts))
    library.sqlite3_vfs_register(ctypes.byref(layer), 1)
    try:
        yield disk
    finally:
        library.sqlite3_vfs_register(own, 1)
        library.sqlite3_vfs_unregister(ctypes.byref(layer))


def _open(disk: Disk, own: "ctypes._Pointer[Layer]", kept: list[Methods], layer: int, name: int, file: int, flags: int, out: int) -> int:
    result: int = own.contents.open(layer, name, file, flags, out)
    if result == 0 and flags & (MAIN | LOG):
        opened = ctypes.cast(file, POINTER(File))
        methods = _methods(disk, opened.contents.methods.contents, Path(ctypes.string_at(name).decode()).name)
        kept.append(methods)  # SQLite has only its address
        opened.contents.methods = ctypes.pointer(methods)
    return result


def _methods(disk: Disk, own: Methods, path: str) -> Methods:
    true_write, true_truncate, true_sync = own.write, own.truncate, own.sync

    def write(file: int, data: int, size: int, offset: int) -> int:
        if not disk.takes_write():
            return FULL
        disk.steps.append(Step(path, offset, ctypes.string_at(data, size)))
        return int(true_write(file, data, size, offset))

    def truncate(file: int, size: int) -> int:
        disk.steps.append(Step(path, size))
        return int(true_truncate(file, size))

    def sync(file: int, flags: int) -> int:
        result = int(true_sync(file, flags))
        disk.steps.append(Step(path))
        return result

    ours = Methods.from_buffer_copy(own)
    ours.write, ours.truncate, ours.sync = Write(write), Truncate(truncate), Sync(sync)
    return ours
