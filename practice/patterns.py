"""Regular expressions that are compiled when they are first used: a start would wait for hundreds of which most conversations need few."""

import re
from typing import cast


class _Pattern:
    """Whatever is asked of it, it asks of the compiled one, and keeps the answer."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self._flags = flags
        self._compiled: re.Pattern[str] | None = None

    def __getattr__(self, name: str) -> object:
        self._compiled = self._compiled or re.compile(self.pattern, self._flags)
        there = getattr(self._compiled, name)
        setattr(self, name, there)
        return there


def lazy(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Like `re.compile`; a mistake in it is found when it is first used."""
    return cast("re.Pattern[str]", _Pattern(pattern, flags))
