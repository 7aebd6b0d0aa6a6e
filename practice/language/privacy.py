"""What may point to someone in a text: full names, phones, emails, dates of birth, record numbers, street addresses.

Plain patterns and lists of common names, in the forms of the US and of Latin America; nothing is guessed from context beyond a word or
two. One's own name and birthday are one's own to write, and a helpline's number is nobody's.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from practice.language import identifiers
from practice.language.ngrams import fold
from practice.language.text import PARTICLE
from practice.library.mirrorwords import NameWords


class HintKind(StrEnum):
    NAME = "name"
    PHONE = "phone"
    EMAIL = "email"
    BIRTH = "birth"
    RECORD = "record"
    ADDRESS = "address"


@dataclass(frozen=True, kw_only=True)
class Hint:
    """`words` are as they were written, in lower case without accents: to tell two hints apart, and for nothing else."""

    kind: HintKind
    words: str


CAPITAL = r"[A-ZÁÉÍÓÚÜÑ][\w'’-]*\.?"
RUN = re.compile(rf"{CAPITAL}(?: (?:{PARTICLE})?{CAPITAL})+")
NAME_PART = re.compile(r"[^\W\d_][\w'’-]*")
PAIR = re.compile(r"(?=(?<![\w'’])([^\W\d_]{3,}) ((?:[oO]['’])?[^\W\d_]{3,})(?!\w))")
TURNED = re.compile(rf"(?<!\w)({CAPITAL}), ({CAPITAL})")
PARTICLES = frozenset({"de", "del", "la", "las", "los", "van", "von", "y"})
WHOLE = 2  # words of the shortest full name


def names_someone(text: str, words: Sequence[NameWords]) -> frozenset[Hint]:
    """Every hint in the text; `words` of all languages, as people who live in two write names of both."""
    text = unicodedata.normalize("NFC", text)
    plain = fold(text)
    found = {
        HintKind.NAME: _names(text, plain, _merged(tuple(words))),
        HintKind.EMAIL: identifiers.emails(plain),
        HintKind.PHONE: identifiers.phones(plain),
        HintKind.BIRTH: identifiers.births(plain),
        HintKind.RECORD: identifiers.records(plain),
        HintKind.ADDRESS: identifiers.addresses(plain, _without_accents(text)),
    }
    return frozenset(Hint(kind=kind, words=fold(each)) for kind, every in found.items() for each in every)


def _without_accents(text: str) -> str:
    composed = unicodedata.normalize("NFC", text)
    return "".join(unicodedata.normalize("NFD", letter)[0] for letter in composed)


@cache
def _merged(words: tuple[NameWords, ...]) -> NameWords:
    """The lists of all languages as one, folded."""

    def every(pick: Callable[[NameWords], frozenset[str]]) -> frozenset[str]:
        return frozenset(fold(word) for each in words for word in pick(each))

    return NameWords(
        given=every(lambda each: each.given),
        surnames=every(lambda each: each.surnames),
        common=every(lambda each: each.common),
        not_people=every(lambda each: each.not_people),
        known=every(lambda each: each.known),
        named=every(lambda each: each.named),
        own=every(lambda each: each.own),
    )


def _names(text: str, plain: str, words: NameWords) -> Iterator[str]:
    for found in RUN.finditer(text):
        yield from _in_run(found.group(), plain[: found.start()].rstrip(), words)
    for pair in PAIR.finditer(text):
        if _is_plain_pair(pair[1], pair[2], words) and not _is_own(plain[: pair.start()].rstrip(), words):
            yield f"{pair[1]} {pair[2]}"
    for turned in TURNED.finditer(text):
        last, first = _part(turned[1]), _part(turned[2])
        if last in words.surnames - words.given - words.common and first in words.given:
            yield turned.group()


def _in_run(run: str, before: str, words: NameWords) -> Iterator[str]:
    """The name in a row of capitalised words, if there is one. What stands before the given name is no part of it."""
    parts = [part for part in map(_part, NAME_PART.findall(run)) if part not in PARTICLES]
    own = _ends_with(before, words.own)
    while parts and parts[0] not in words.given and len(parts) > WHOLE:
        own = own or parts[0] in words.own
        before, parts = f"{before} {parts[0]}", parts[1:]
    if len(parts) >= WHOLE and not own and " ".join(parts) not in words.known and _is_name(parts, before, words):
        yield " ".join(parts)


def _is_name(parts: Sequence[str], before: str, words: NameWords) -> bool:
    """A known given name with anything that may be a surname; an unknown one only with a known surname, or after "named"."""
    first, *rest = parts
    if {*parts} & words.not_people and not (first in words.given - words.common and rest[-1] in words.surnames):
        return False
    if first in words.given:
        return not all((part in words.given and part not in words.surnames) or len(part) == 1 for part in rest)
    return (rest[-1] in words.surnames and rest[-1] not in words.common) or _ends_with(before, words.named)


def _is_own(before: str, words: NameWords) -> bool:
    """Whether words for one's own name stand there, maybe with more given names after them."""
    while before.rpartition(" ")[2] in words.given:
        before = before.rpartition(" ")[0].rstrip()
    return _ends_with(before, words.own)


def _is_plain_pair(first: str, last: str, words: NameWords) -> bool:
    """Names that are no other words, however they are written: "maria lopez"."""
    given, surname = fold(first), fold(last)
    is_known = f"{given} {surname}" in words.known
    return given in words.given - words.common and surname in words.surnames - words.common - words.given and not is_known


def _part(word: str) -> str:
    return re.sub(r"['’]s$", "", fold(word)).rstrip(".")


def _ends_with(before: str, phrases: frozenset[str]) -> bool:
    return any(before.endswith(phrase) and not before[: -len(phrase)][-1:].isalpha() for phrase in phrases)
