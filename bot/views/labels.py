"""How long a button's label may be, and what stands for the rest of a text that has no room; the two buttons of a list's pages."""

from collections.abc import Callable

from bot.callbacks import Callback
from bot.views.message import Button

LONGEST_LABEL = 20  # characters


def short(text: str, most: int = LONGEST_LABEL) -> str:
    """At most so many characters; a mark stands for what is left out."""
    return text if len(text) <= most else text[: most - 1].rstrip(" ,.;:") + "…"


def pager(page: int, to: Callable[[int], Callback], back: str, on: str, *, more: bool) -> list[Button]:
    """To the page before and the next one, where there are such."""
    return [*([Button(back, to(page - 1))] if page else []), *([Button(on, to(page + 1))] if more else [])]
