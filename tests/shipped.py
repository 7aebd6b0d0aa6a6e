"""The shipped texts, read once by each process that tests."""

from dataclasses import replace
from functools import cache
from pathlib import Path

from practice.library import SHIPPED, Library, load

read = cache(load)


def shipped(folder: Path = SHIPPED) -> Library:
    """With nobody's own scenarios in it."""
    return replace(read(folder), own={})
