"""What must not reach anyone, whatever words it is said in: kinds of harm, each by the shape of its sentences."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from practice.language.text import sentences, words
from practice.languages import in_each
from practice.library.danger_patterns import named_in
from practice.library.document import Document
from practice.library.drills import DrillLine
from practice.library.folder import Part
from practice.library.harm_patterns import BUT, DOSING, DRUGS, LABELS, NO_SECRET, SECRECY, TAKING, WISH
from practice.library.problems import Problem, Severity
from practice.library.question_patterns import ASKING, CHOICE, CLOSED_START, OPENED
from practice.library.shapes import Scenario
from practice.library.told import told
from practice.library.vague import is_vague
from practice.library.wording import Passage, Passages, passages
from practice.models import Language

DANGER = frozenset({"suicide", "violence", "overdose", "child-protection", "risk"})
FEWEST_WORDS = in_each(en=3, es=2)  # of a gift or a cost that says something
PROMISES = frozenset({"say", "words", "try", "gives"})  # keys of what a reader would do, or is told is good
COUNSEL = frozenset({"say", "words", "try", "facilitate", "gives", "why"})  # keys of what a reader could take for advice


@dataclass(frozen=True, kw_only=True)
class Kind:
    message: str
    mend: str


SECRET = Kind(message=told("promises to keep a danger secret"), mend=told("say what can stay private and what cannot"))
ADVISED = Kind(message=told("tells someone what to do with a medication"), mend=told("ask what they want, or whom they could ask"))
NAMED = Kind(message=told("uses a diagnosis as a name for a person"), mend=told("name the person, or say what they live with"))
CLOSED = Kind(message=told("can be answered with yes or no, or with one of two words"), mend=told("begin with what, how, when or who"))
EMPTY = Kind(message=told("says nothing"), mend=told("say what this way gives or costs, to whom"))


def check(part: Part[Scenario] | Part[DrillLine], language: Language) -> Iterator[Problem]:
    found = passages(part.document, language)
    if DANGER.intersection(part.content.topics) or named_in(part.document, language):
        promised = Passages(
            each for each in found if PROMISES.intersection(each.place) and not re.search(BUT[language], each.plain, re.IGNORECASE)
        )
        yield from _matching(part.document, promised, SECRECY[language], SECRET, but=NO_SECRET[language])
    counsel = Passages(each for each in found if COUNSEL.intersection(each.place))
    advice = _advice(language) if _is_about_drugs(part, found, language) else None
    if advice is not None:
        yield from _matching(part.document, counsel, advice, ADVISED, but=WISH[language])
    yield from _matching(part.document, found, LABELS[language], NAMED)
    yield from _questions(part.document, found, language)
    yield from _said_nothing(part.document, found, language)


@cache
def _advice(language: Language) -> str:
    return f"{TAKING[language].format(drugs=DRUGS[language])}|{DOSING[language]}"


def _is_about_drugs(part: Part[Scenario] | Part[DrillLine], found: Passages, language: Language) -> bool:
    return "medication" in part.content.topics or re.search(rf"\b{DRUGS[language]}\b", found.lowered) is not None


def _matching(document: Document, found: Passages, pattern: str, kind: Kind, *, but: str | None = None) -> Iterator[Problem]:
    """Sentence by sentence, so that what is taken back in one does not excuse another. What is quoted is asked about."""
    if not found.may_hold(pattern):
        return
    for passage in found:
        hits = [hit for sentence in sentences(passage.plain) if (hit := _hit(sentence, pattern, but))]
        if hits:
            is_quoted = all(_is_quoted(hit, passage) for hit in hits)
            problem = document.problem(passage.place, told("“{words}” {what}", words=hits[0].strip(), what=kind.message), kind.mend)
            yield replace(problem, severity=Severity.WARNING if is_quoted else Severity.ERROR)


def _hit(sentence: str, pattern: str, but: str | None) -> str | None:
    hit = re.search(pattern, sentence, re.IGNORECASE)
    return hit.group() if hit and not (but is not None and re.search(but, sentence, re.IGNORECASE)) else None


def _is_quoted(hit: str, passage: Passage) -> bool:
    start = passage.plain.find(hit)
    return start >= 0 and passage.quotes(start, start + len(hit))


def _questions(document: Document, found: Passages, language: Language) -> Iterator[Problem]:
    """One open question is enough: "Has that happened to you? What did it do?" is open."""
    for passage in found:
        asked = [each for each in sentences(passage.plain) if "?" in each] if "reflect" in passage.place else []
        if asked and all(_is_closed(question, language) for question in asked):
            yield document.problem(passage.place, CLOSED.message, CLOSED.mend)


def _is_closed(question: str, language: Language) -> bool:
    if re.search(CHOICE[language], question, re.IGNORECASE):
        return True
    if re.search(OPENED[language], question, re.IGNORECASE):
        return False
    begins_closed = re.search(CLOSED_START[language], question, re.IGNORECASE) is not None
    return begins_closed or re.search(ASKING[language], question, re.IGNORECASE) is None


def _said_nothing(document: Document, found: Passages, language: Language) -> Iterator[Problem]:
    for passage in found:
        is_short = len(words(passage.text)) < FEWEST_WORDS[language]
        if passage.place[-1] in {"gives", "costs", "why"} and (is_short or is_vague(passage.text, language)):
            yield document.problem(passage.place, EMPTY.message, EMPTY.mend)
