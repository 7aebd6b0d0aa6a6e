"""Which of a question's buttons someone means who types what it says instead of pressing it, in either language."""

import re
from collections.abc import Sequence

from practice import yes_no
from practice.models import Language
from practice.searching import fold

LONGEST = 40  # characters: no label is longer, and what is longer is someone's own words
FEWEST_LETTERS = 4  # of a label's beginning
_LEADS_AWAY = re.compile(r"(?:back|atras|more|mas)\b")
_IS_SPANISH = re.compile(r"(?:si|ahora no|sin|mejor no|dejar)\b")
_IS_YES = re.compile(r"(?:yes|si)\b")
_IS_NO = re.compile(r"(?:no|not|none|sin|ahora no)\b")
_DETAIL = re.compile(r"(?:,| \().*$")
_POLITE = re.compile(r"^(?:the|el|la|los|las) | (?:please|por favor)$")


def find(text: str, labels: Sequence[str], *, loosely: bool, does: Sequence[str] = ()) -> int | None:
    """The place of the one label that is meant, from 0. `loosely`: its beginning is enough, as nothing else is awaited.

    `does`: what each of them does; labels that do the same are one.
    """
    plain = _plain(text)
    if not plain or len(text) > LONGEST:
        return _yes_or_no(text, [_plain(label) for label in labels], does, loosely=loosely)
    known = [_plain(label) for label in labels]
    spoken = [plain in (each, _POLITE.sub("", each)) or _POLITE.sub("", plain) == each for each in known]
    if any(spoken):
        return _only(spoken, does)
    if (place := _yes_or_no(text, known, does, loosely=loosely)) is not None:
        return place
    is_enough = loosely and len(plain) >= FEWEST_LETTERS
    return _only([is_enough and each.startswith(plain) for each in known], does)


def _yes_or_no(text: str, known: Sequence[str], does: Sequence[str], *, loosely: bool) -> int | None:
    """The button that says yes or no; where two are left and one of them says no, the other one says yes."""
    language = Language.SPANISH if any(_IS_SPANISH.match(each) for each in known) else Language.ENGLISH
    said = yes_no.says(text, language, alone=not loosely)
    if said is None:
        return None
    noes, yeses = ([means.match(each) is not None for each in known] for means in (_IS_NO, _IS_YES))
    if said and not any(yeses) and any(noes):
        others = [not is_no and not _LEADS_AWAY.match(each) for is_no, each in zip(noes, known, strict=True)]
        return _only(others, does)
    return _only(yeses if said else noes, does)


def listed(words: str, number: str) -> list[str]:
    """What stands behind that number in a list above the buttons, whole and short: "5. Florida (CRPS)" is Florida, too."""
    line = re.search(rf"^{number}\. (.+)$", words, re.MULTILINE) if number.isdecimal() else None
    if line is None:
        return []
    whole = line[1].split(" \N{MIDDLE DOT} ")[0].strip()
    return list(dict.fromkeys((whole, _DETAIL.sub("", whole))))


def _only(means: Sequence[bool], does: Sequence[str]) -> int | None:
    """The place of the one that is meant; None for several."""
    places = [place for place, is_meant in enumerate(means) if is_meant]
    return places[0] if len({does[place] if does else place for place in places}) == 1 else None


def _plain(text: str) -> str:
    return " ".join(re.sub(r"[^\w:]+", " ", fold(text)).split())
