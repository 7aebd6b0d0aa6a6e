"""A full name beside a phone number, an address, a date of birth or a record: someone could be looked for, invented or not."""

import re
from collections.abc import Iterator, Sequence

from practice.language import privacy
from practice.library.document import Document
from practice.library.mirrorwords import NameWords
from practice.library.problems import Problem
from practice.library.told import told
from practice.library.wording import Passage, passages
from practice.models import Language

MAY_POINT = re.compile(r"\d{3}|@|\d/\d|\d [A-ZÁÉÍÓÚ]|[Ss]treet|[Aa]venue|[Rr]oad|[Cc]alle|[Aa]venida|[Cc]olonia")  # quick to look for


def check(document: Document, language: Language, names: Sequence[NameWords]) -> Iterator[Problem]:
    found = passages(document, language)
    pointing = [passage for passage in found if _points_to_someone(passage, names)]
    if pointing and any(privacy.HintKind.NAME in _kinds(passage, names) for passage in found):
        message = told("has a full name, and a number or an address to find someone by")
        yield document.problem(pointing[0].place, message, told("a first name is enough; leave out the number and the address"))


def _points_to_someone(passage: Passage, names: Sequence[NameWords]) -> bool:
    return MAY_POINT.search(passage.text) is not None and bool(_kinds(passage, names) - {privacy.HintKind.NAME})


def _kinds(passage: Passage, names: Sequence[NameWords]) -> frozenset[privacy.HintKind]:
    return frozenset(hint.kind for hint in privacy.names_someone(passage.text, names))
