"""What someone would like to practise, as they type it: a value, a topic or a setting, by its name in either language."""

import re
from collections.abc import Iterable, Mapping
from enum import StrEnum

from practice.frozen import Frozen
from practice.searching import fold, has_words, terms

DRILL = frozenset({"words", "my words", "drill", "palabras", "mis palabras"})
SHORTEST = 3  # letters of a word that is not the whole name
SINGULAR = 5  # letters from which on a word without its plural's ending is looked for, too
CALLED = {  # what some places are called, too
    **dict.fromkeys(("er", "urgencias", "emergencies"), "emergency"),
    **dict.fromkeys(("juzgado", "corte", "courthouse", "courtroom"), "court"),
    **dict.fromkeys(("prison", "prision", "penal"), "jail"),
    **dict.fromkeys(("school", "college", "university", "escuela", "universidad"), "campus"),
    **dict.fromkeys(("zoom", "videochat"), "video call"),
    **dict.fromkeys(("vet", "vets"), "veterans"),
}


class Kind(StrEnum):
    VALUE = "value"
    TOPIC = "topic"
    SETTING = "setting"


class Pick(Frozen):
    kind: Kind
    id: str


def is_drill(text: str) -> bool:
    """Whether it asks for lines to answer, in either language."""
    return _plain(text) in DRILL


def read(text: str, names: Mapping[Pick, Iterable[str]]) -> list[Pick]:
    """What bears this very name; else all with words in their names that begin as these do, or whose whole name is in the text.

    Accents, signs and small words do not count.
    """
    wanted = CALLED.get(_plain(text), _plain(text))
    if not wanted:
        return []
    exact = [pick for pick, each in names.items() if any(_plain(name) == wanted for name in each)]
    if exact or len(wanted) < SHORTEST:
        return exact
    query = tuple(word for word in wanted.split() if len(word) >= SHORTEST)
    begun = _begun(query, names) or _begun(tuple(re.sub("e?s$", "", word) if len(word) >= SINGULAR else word for word in query), names)
    return begun or [pick for pick, each in names.items() if any(_stands_in(_plain(name), wanted) for name in each)]


def _begun(query: tuple[str, ...], names: Mapping[Pick, Iterable[str]]) -> list[Pick]:
    return [pick for pick, each in names.items() if query and any(has_words(name, query) for name in each)]


def _stands_in(name: str, text: str) -> bool:
    return f" {name} " in f" {text} "


def _plain(text: str) -> str:
    return " ".join(terms(fold(text).replace("-", " ")))
