"""Who is named: a full name beside a phone number, an address, a date of birth or a record, by which someone could be looked for,
invented or not; and whether those under `people` stand in the story."""

import re
from collections.abc import Iterator, Sequence

from practice.language import privacy
from practice.language.text import PARTICLE
from practice.library.document import Document
from practice.library.folder import Part
from practice.library.mirrorwords import NameWords
from practice.library.pairing import spoken
from practice.library.problems import Problem
from practice.library.shapes import Scenario
from practice.library.told import told
from practice.library.wording import Passage, passages
from practice.models import Language

MAY_POINT = re.compile(r"\d{3}|@|\d/\d|\d [A-ZÁÉÍÓÚ]|[Ss]treet|[Aa]venue|[Rr]oad|[Cc]alle|[Aa]venida|[Cc]olonia")  # quick to look for


NAME = r"[A-ZÁÉÍÓÚÜÑ][\w'’-]+"
TWO_NAMES = re.compile(rf"(?<![.!?¡¿\"“] )(?<!^)(?<!\w){NAME}(?: (?:{PARTICLE})?{NAME})+")


def check(document: Document, language: Language, names: Sequence[NameWords]) -> Iterator[Problem]:
    found = passages(document, language)
    pointing = [passage for passage in found if _points_to_someone(passage, names)]
    named = any(privacy.HintKind.NAME in _kinds(passage, names) for passage in found) if pointing else False
    if named or any(_has_rare_name(passage, names) for passage in pointing):
        message = told("has a full name, and a number or an address to find someone by")
        yield document.problem(pointing[0].place, message, told("a first name is enough; leave out the number and the address"))


def people(part: Part[Scenario]) -> Iterator[Problem]:
    """Each of `people` is named in both languages, with or without accents."""
    listed = part.content.people
    texts = [_spoken_in(part.document, language) for language in Language] if listed.trouble or listed.wisdom else []
    for role, names in (("trouble", listed.trouble), ("wisdom", listed.wisdom)):
        for index, name in enumerate(names):
            if not all(text.issuperset(spoken(name)) for text in texts):
                message = told("`{name}` is not named in both languages", name=name)
                yield part.document.problem(("people", role, index), message, told("write the name as the texts have it"))


def _spoken_in(document: Document, language: Language) -> set[str]:
    """Its words; "Gio's" names Gio."""
    return set(spoken(passages(document, language).joined.replace("'s", "")))


def _points_to_someone(passage: Passage, names: Sequence[NameWords]) -> bool:
    return MAY_POINT.search(passage.text) is not None and bool(_kinds(passage, names) - {privacy.HintKind.NAME})


def _has_rare_name(passage: Passage, names: Sequence[NameWords]) -> bool:
    """Two capitalised words beside a number or an address are a name, known or not, unless they are part of it or name a place."""
    hints = [hint.words for hint in privacy.names_someone(passage.text, names) if hint.kind is not privacy.HintKind.NAME]
    for found in TWO_NAMES.finditer(passage.text):
        parts = spoken(found.group())
        if not any(" ".join(parts) in hint or hint in found.group().lower() for hint in hints) and not any(
            {*parts} & each.not_people or " ".join(parts) in each.known for each in names
        ):
            return True
    return False


def _kinds(passage: Passage, names: Sequence[NameWords]) -> "frozenset[privacy.HintKind]":  # quoted: privacy reads this package
    return frozenset(hint.kind for hint in privacy.names_someone(passage.text, names))
