"""What must not reach anyone, whatever words it is said in: what a trained model hears, and kinds of harm with sure shapes."""

import re
from collections.abc import Iterator
from dataclasses import replace

from practice.language.faults import Fault, speaks_of_drugs
from practice.language.text import sentences, words
from practice.languages import in_each
from practice.library.document import Document
from practice.library.drills import DrillLine
from practice.library.folder import Part
from practice.library.hearing import COLUMNS, KINDS, Kind, hear
from practice.library.label_patterns import LABELS
from practice.library.problems import Problem, Severity
from practice.library.question_patterns import ASKING, CHOICE, CLOSED_START, OPENED
from practice.library.safety import HARD
from practice.library.shapes import Scenario
from practice.library.told import told
from practice.library.wording import Passage, Passages, passages
from practice.models import Language

DANGER = HARD | {"risk", "duty-to-warn", "mandated-reporting"}
MEDICATION = "medication"
FEWEST_WORDS = in_each(en=3, es=2)  # of a gift or a cost that says something
BUT = in_each(
    en=r"\b(?:unless|except|only (?:thing|time|if)|but if)\b[^.?!]*\b(?:danger|life|safe|die|hurt|harm|risk|kill|suicid)"
    r"|\bif (?:you|he|she|they|someone|anyone)\b[^.?!]*\b(?:die|danger|hurt|kill\w*|unsafe)\b[^.?!]*\b(?:not|can't|won't|tell|call)\b"
    r"|\bcan't keep\b[^.?!]*\bif\b"
    r"|\bif\b[^.?!]*\b(?:danger|die|hurt|harm\w*|risk|unsafe|kill\w*)\b(?![^.?!]*\b(?:not|never|nobody|no one|quiet|still|keep|won't)\b)"
    r"[^.?!]*\b(?:will|would|I'll|I'd|do|must|have to|call|tell)\b",
    es=r"\b(?:a menos que|salvo|excepto|menos si|pero si|solo si)\b[^.?!]*\b(?:peligro|vida|segur|mor|daño|lastim|riesgo|mat|suicid)"
    r"|\bsin decír(?:te|se)l[oa]\b"
    r"|\bsi\b[^.?!]*\b(?:peligro|riesgo|mor\w+|daño|lastim\w+|mat\w+|a salvo)\b(?![^.?!]*\b(?:no|nunca|nadie|tampoco|calla\w*|callo)\b)"
    r"[^.?!]*\b(?:sí|aviso|avisar\w*|llamo|llamar\w*|digo|decir\w*)\b",
)
"""What, anywhere in the text, sets the limit that a promise lacks."""


NAMED = Kind(message=told("uses a diagnosis as a name for a person"), mend=told("name the person, or say what they live with"))
CLOSED = Kind(message=told("can be answered with yes or no, or with one of two words"), mend=told("begin with what, how, when or who"))


def check(part: Part[Scenario] | Part[DrillLine], language: Language) -> Iterator[Problem]:
    found = passages(part.document, language)
    for heard in hear(part.document, found, due(part, found)):
        if heard.fault is not Fault.SECRECY or not has_limit(heard.passage, language):
            yield heard.problem
    yield from _matching(part.document, found, LABELS[language], NAMED)
    yield from _questions(part.document, found, language)
    yield from _too_short(part.document, found, language)


def has_limit(passage: Passage, language: Language) -> bool:
    return re.search(BUT[language], passage.plain, re.IGNORECASE) is not None


def due(part: Part[Scenario] | Part[DrillLine], found: Passages) -> list[Fault]:
    """What is looked for in it, by what it is about."""
    topics = frozenset(part.content.topics)
    asked = [Fault.EMPTY, Fault.PRAISE]
    if MEDICATION in topics or speaks_of_drugs(found.joined):
        asked.append(Fault.MEDICATION)
    return asked if DANGER.isdisjoint(topics) else [*asked, Fault.SECRECY]


def _matching(document: Document, found: Passages, pattern: str, kind: Kind) -> Iterator[Problem]:
    """Sentence by sentence. What is quoted is asked about."""
    if not found.may_hold(pattern):
        return
    for passage in found:
        hits = [hit.group() for sentence in sentences(passage.plain) if (hit := re.search(pattern, sentence, re.IGNORECASE))]
        if hits:
            is_quoted = all(_is_quoted(hit, passage) for hit in hits)
            problem = document.problem(passage.place, told("“{words}” {what}", words=hits[0].strip(), what=kind.message), kind.mend)
            yield replace(problem, severity=Severity.WARNING if is_quoted else Severity.ERROR)


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


def _too_short(document: Document, found: Passages, language: Language) -> Iterator[Problem]:
    for passage in found:
        if passage.place[-1] in COLUMNS and len(words(passage.text)) < FEWEST_WORDS[language]:
            yield document.problem(passage.place, KINDS[Fault.EMPTY].message, KINDS[Fault.EMPTY].mend)
