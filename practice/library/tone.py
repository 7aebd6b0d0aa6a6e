"""What an author is asked to read again: one hard sentence, Spanish that reads translated."""

import re
from collections.abc import Iterator
from dataclasses import replace

from practice.language import reading
from practice.language.text import sentences, words
from practice.languages import in_each
from practice.library.document import Document
from practice.library.problems import Problem, Severity
from practice.library.told import told
from practice.library.tone_patterns import TRANSLATED
from practice.library.wording import Passage, passages
from practice.models import Language

LONG = 12  # words; a formula says little of a shorter sentence
HARDEST = in_each(en=13.0, es=45.0)  # for one sentence: five grades above what the whole may have, 20 below its ease
SHOWN = 5  # words of it
THREAD = re.compile(r" [·|–—] ")  # one line of a chat after another


def check(document: Document, language: Language) -> Iterator[Problem]:
    found = passages(document, language)
    if language is Language.SPANISH:
        may_be = found.may_hold(TRANSLATED)
        for passage in found:
            yield from _translated(document, passage, may_be=may_be)
    for passage in found:
        yield from _hard(document, passage)


def _translated(document: Document, passage: Passage, *, may_be: bool) -> Iterator[Problem]:
    mend = told("say it as someone would who grew up with Spanish")
    if may_be and (hit := re.search(TRANSLATED, passage.text, re.IGNORECASE)):
        yield _asked(document, passage, told("“{words}” reads like a translation", words=hit.group()), mend)
    if any(passage.text.count(last) > passage.text.count(first) for first, last in ("¿?", "¡!")):
        yield _asked(document, passage, told("a question or a call lacks its first mark"), told("write the mark that opens it, too"))


def _hard(document: Document, passage: Passage) -> Iterator[Problem]:
    if len(passage.text.split()) < LONG:
        return
    for sentence in sentences(THREAD.sub(". ", passage.text)):
        if len(words(sentence)) >= LONG and _is_too_hard(reading.level([sentence], passage.language), passage.language):
            yield _asked(document, passage, told("“{words}”: one sentence is hard to read", words=_start(sentence)), told("make two of it"))


def _start(sentence: str) -> str:
    return " ".join(sentence.split()[:SHOWN]) + " …"


def _is_too_hard(level: float, language: Language) -> bool:
    return in_each(en=level > HARDEST[language], es=level < HARDEST[language])[language]


def _asked(document: Document, passage: Passage, message: str, mend: str) -> Problem:
    return replace(document.problem(passage.place, message, mend), severity=Severity.WARNING)
