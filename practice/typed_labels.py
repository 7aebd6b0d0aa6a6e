"""Which of a question's buttons someone means who types what it says instead of pressing it, in either language."""

import re
from collections.abc import Sequence

from practice.searching import fold

LONGEST = 40  # characters: no label is longer, and what is longer is someone's own words
FEWEST_LETTERS = 4  # of a label's beginning
YES = frozenset({"yes", "yes please", "yep", "yeah", "yup", "sure", "si", "si por favor", "si claro", "claro", "claro que si", "dale"})
NO = frozenset({"no", "nope", "nah", "no thanks", "no thank you", "no gracias", "none", "ninguno", "ninguna", "nada"})
_IS_YES = re.compile(r"(?:yes|si)\b")
_IS_NO = re.compile(r"(?:no|not|none|sin|ahora no)\b")
_POLITE = re.compile(r"^(?:the|el|la|los|las) | (?:please|por favor)$")


def find(text: str, labels: Sequence[str], *, loosely: bool) -> int | None:
    """The place of the one label that is meant, from 0. `loosely`: its beginning is enough, as nothing else is awaited."""
    plain = _plain(text)
    if not plain or len(text) > LONGEST:
        return None
    known = [_plain(label) for label in labels]
    spoken = [plain in (each, _POLITE.sub("", each)) or _POLITE.sub("", plain) == each for each in known]
    if any(spoken):
        return _only(spoken)
    if plain in YES | NO:
        means = _IS_YES if plain in YES else _IS_NO
        return _only([means.match(each) is not None for each in known])
    is_enough = loosely and len(plain) >= FEWEST_LETTERS
    return _only([is_enough and each.startswith(plain) for each in known])


def _only(means: Sequence[bool]) -> int | None:
    """The place of the one that is meant; None for several."""
    return means.index(True) if list(means).count(True) == 1 else None


def _plain(text: str) -> str:
    return " ".join(re.sub(r"[^\w:]+", " ", fold(text)).split())
