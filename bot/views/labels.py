"""Buttons beside each other: how long a label may be, how many stand in a row, and the two that turn a list's pages."""

from collections.abc import Callable, Sequence

from bot.callbacks import Callback
from bot.views.message import Button

LONGEST_LABEL = 20  # characters


def short(text: str, most: int = LONGEST_LABEL) -> str:
    """At most so many characters; a mark stands for what is left out."""
    return text if len(text) <= most else text[: most - 1].rstrip(" ,.;:") + "…"


def pager(page: int, to: Callable[[int], Callback], back: str, on: str, *, more: bool) -> list[Button]:
    """To the page before and the next one, where there are such."""
    return [*([Button(back, to(page - 1))] if page else []), *([Button(on, to(page + 1))] if more else [])]


def in_rows(buttons: Sequence[Button], most: int) -> list[list[Button]]:
    """So many to a row."""
    return [list(buttons[at : at + most]) for at in range(0, len(buttons), most)]
