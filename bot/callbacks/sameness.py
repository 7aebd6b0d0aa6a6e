"""Whether two messages ask the same: by the kinds of their buttons, and by what these are all about."""

import hashlib
from collections.abc import Iterable

from bot.callbacks.account import ShowSettings, Stop
from bot.callbacks.care import AboutMe, NotNow
from bot.callbacks.codec import NAMES, Callback, decode
from bot.callbacks.daily import PracticeNow
from bot.callbacks.looking import ShowProgress, ShowSupport

WAYS_ON = frozenset({PracticeNow, ShowProgress, ShowSettings, ShowSupport})  # they ask nothing, and may stand under many messages
ALWAYS = WAYS_ON | {Stop, AboutMe, NotNow}  # what is obeyed however late it is pressed: who may need support is never told that it is over


def kind_of(data: str) -> str | None:
    """The name of this button's kind, which is over once its message no longer has it; None for what is obeyed however late."""
    kind = type(decode(data))
    return None if kind in ALWAYS else kind.__name__


def only_shows(kind: str) -> bool:
    """Whether such a button shows a page or asks, and changes nothing: it is followed where its message shows another page, too."""
    return kind.startswith(("Show", "List", "Ask", "Open"))


def question_of(actions: Iterable[Callback]) -> str | None:
    """A fingerprint; None where the buttons only lead on.

    What differs from button to button (an hour, a day, a page) is the choice; what is the same on all that have it (a plan, a goal) is what
    is asked about.
    """
    buttons = list(actions)
    kinds = {type(button) for button in buttons}
    if kinds <= WAYS_ON:
        return None
    found: dict[str, set[str]] = {}
    for button in buttons:
        for name in NAMES(type(button)):
            found.setdefault(name, set()).add(str(getattr(button, name)))
    about = sorted(f"{name}={value}" for name, values in found.items() if len(values) == 1 for value in values)
    told = "|".join([*sorted(kind.__name__ for kind in kinds), *about])
    return hashlib.sha256(told.encode()).hexdigest()[:16]
