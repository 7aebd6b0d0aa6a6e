"""What outlives a restart: one file of lines, each the documents that changed together.

A line is one JSON array of [key, document] pairs, null meaning gone; it is written with a single call before the answer
goes out, so that a killed process loses nothing that was answered. A last line without its end is one that was never answered.
"""

import json
import os
from pathlib import Path
from typing import Protocol

from sandbox.shapes import Json, Value


class Kept(Protocol):
    def document(self) -> Value: ...


class Keep:
    """Notes what changed and writes it at `commit`; without a path it forgets everything."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        self._changed: dict[str, Kept | None] = {}
        self._file: int | None = None

    def load(self) -> Json:
        """The documents kept so far; from now on changes are written."""
        if self._path is None:
            return {}
        documents = _read(self._path) if self._path.exists() else {}
        self._file = _rewrite(self._path, documents)
        return documents

    def note(self, key: str, kept: Kept | None) -> None:
        if self._path is not None:
            self._changed[key] = kept

    def commit(self) -> None:
        if self._changed and self._file is not None:
            changed = [[key, kept.document() if kept else None] for key, kept in self._changed.items()]
            _write(self._file, json.dumps(changed).encode() + b"\n")
        self._changed.clear()

    def close(self) -> None:
        self.commit()
        if self._file is not None:
            os.close(self._file)
            self._file = None


def _read(path: Path) -> Json:
    documents: Json = {}
    for line in path.read_bytes().splitlines(keepends=True):
        if not line.endswith(b"\n"):
            break
        for key, document in json.loads(line):
            documents[key] = document
            if document is None:
                del documents[key]
    return documents


def _rewrite(path: Path, documents: Json) -> int:
    """A fresh file with only what still counts takes the old one's place at once."""
    fresh = path.with_name(path.name + ".new")
    fresh.unlink(missing_ok=True)
    file = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    for pair in documents.items():
        _write(file, json.dumps([pair]).encode() + b"\n")
    fresh.replace(path)
    return file


def _write(file: int, line: bytes) -> None:
    left = memoryview(line)
    while left:
        left = left[os.write(file, left) :]
