"""Lists that are longer than a message shows: which page of them, and what stands on it. Pages count from 0."""

from collections.abc import Sequence
from typing import TypeVar

Item = TypeVar("Item")


def nearest(page: int, total: int, size: int) -> int:
    """The page that was asked for, or the last, where there are not so many (any more)."""
    return max(0, min(page, (total - 1) // size))


def cut(items: Sequence[Item], page: int, size: int) -> tuple[Item, ...]:
    """What stands on this page."""
    return tuple(items[page * size : (page + 1) * size])
