"""What the content check says: where, what, and what to do."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

Place = tuple[str | int, ...]
"""Where in a file: keys, and list items counted from 0 (authors see them counted from 1)."""


class Severity(StrEnum):
    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, kw_only=True)
class Problem:
    """One thing that is not as it should be. `key` is the place as authors read it: `en.ways[2].say`."""

    file: Path
    line: int
    key: str
    message: str
    mend: str
    severity: Severity = Severity.ERROR

    @property
    def is_error(self) -> bool:
        return self.severity is Severity.ERROR

    def __str__(self) -> str:
        return f"{self.file}:{self.line} {self.key}: {self.message} ({self.mend})"


class ContentErrors(Exception):  # noqa: N818 (it holds many)
    """The content cannot be used as it is. `problems` holds all that was found, warnings included."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))


def key_of(place: Place) -> str:
    """`("en", "ways", 1, "say")` → `en.ways[2].say`."""
    key = ""
    for part in place:
        key += f"[{part + 1}]" if isinstance(part, int) else f".{part}"
    return key.removeprefix(".") or "file"
