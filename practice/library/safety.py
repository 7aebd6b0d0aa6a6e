"""Hard topics in scenarios: declared where they are spoken of, and told without a method, a place or an amount."""

from collections.abc import Iterator
from dataclasses import replace

from practice.language.faults import Fault
from practice.library.amount_patterns import AMOUNTS
from practice.library.document import Document
from practice.library.drills import DrillLine
from practice.library.folder import Part
from practice.library.hearing import KINDS, hear
from practice.library.problems import Place, Problem, Severity
from practice.library.shapes import Scenario
from practice.library.told import told
from practice.library.wording import Passage, Passages, advised, matches, occurrences, passages
from practice.library.wordlist import Advice, HardTopic, WordList
from practice.models import Language

SUICIDE = "suicide"
HARD = frozenset({SUICIDE, "violence", "overdose", "child-protection"})
DYING = frozenset({SUICIDE, "overdose", "risk"})


def check(part: Part[Scenario] | Part[DrillLine], language: Language, words: WordList) -> Iterator[Problem]:
    found, topics = passages(part.document, language), set(part.content.topics)
    undeclared = [hard for hard in words.hard_topics if hard.topic not in topics]
    missing = [problem for hard in undeclared for problem in _undeclared(part.document, found, hard, words)]
    yield from missing
    if HARD.isdisjoint(topics) and not any(problem.is_error for problem in missing):
        clearest = max(hear(part.document, found, [Fault.DANGER]), key=lambda heard: heard.score, default=None)
        yield from [] if clearest is None else [clearest.problem]
    spoken_of = {*topics, *_listed_in(found, words)}
    if not DYING.isdisjoint(spoken_of):
        yield from _how(part.document, found, language, words.methods if SUICIDE in spoken_of else ())


def _undeclared(document: Document, found: Passages, hard: HardTopic, words: WordList) -> Iterator[Problem]:
    """One problem a topic: the first plain word, else what the bot always answers, else a word that may belong to it."""
    mend = told("add {topic} to `topics`, so that people who turned hard topics off are spared", topic=hard.topic)
    for passage, there, severity in _speaking_of(found, hard, words):
        message = told("“{words}” belongs to the hard topic {topic}, which is not declared", words=there, topic=hard.topic)
        yield replace(document.problem(passage.place, message, mend), severity=severity)
        return


def _speaking_of(found: Passages, hard: HardTopic, words: WordList) -> Iterator[tuple[Passage, str, Severity]]:
    answered = (phrase for kind, each in words.danger.sure.items() if kind == hard.topic for phrase in each if " " in phrase)
    for severity, listed in ((Severity.ERROR, (*hard.words, *answered)), (Severity.WARNING, hard.perhaps)):
        for passage, there, _ in occurrences(found, listed):
            yield passage, there, severity


def _listed_in(found: Passages, words: WordList) -> Iterator[str]:
    for hard in words.hard_topics:
        if any(True for _ in occurrences(found, hard.words)):
            yield hard.topic


def _how(document: Document, found: Passages, language: Language, methods: tuple[Advice, ...]) -> Iterator[Problem]:
    """Quotes excuse nothing here: a method named by anyone is a method named."""
    stopped: set[Place] = set()
    for advice in methods:
        for passage, there, _ in occurrences(found, advice.phrases, not_before=advice.not_before):
            stopped.update([passage.place] if advice.severity is Severity.ERROR else [])
            yield replace(document.problem(passage.place, *advised(there, advice)), severity=advice.severity)
    for passage, there in matches(found, AMOUNTS[language]):
        if passage.place not in stopped:
            stopped.add(passage.place)
            message = told("“{words}” {what}", words=there, what=KINDS[Fault.METHOD].message)
            yield document.problem(passage.place, message, KINDS[Fault.METHOD].mend)
    left = [passage for passage in found if passage.place not in stopped]
    yield from (heard.problem for heard in hear(document, left, [Fault.METHOD]))
