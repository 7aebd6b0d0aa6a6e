"""Hard topics in scenarios: named where their words occur, and told without a method or a place."""

from collections.abc import Iterator
from dataclasses import replace

from practice.library.document import Document
from practice.library.folder import Part
from practice.library.problems import Problem, Severity
from practice.library.shapes import Scenario
from practice.library.told import told
from practice.library.wording import Passages, advised, occurrences, passages
from practice.library.wordlist import HardTopic, WordList
from practice.models import Language

SUICIDE = "suicide"


def check(part: Part[Scenario], language: Language, words: WordList) -> Iterator[Problem]:
    found = passages(part.document, language)
    for hard in words.hard_topics:
        if hard.topic not in part.content.topics:
            yield from _undeclared(part.document, found, hard)
    if _is_about_suicide(part.content, found, words):
        yield from _methods(part.document, found, words)


def _undeclared(document: Document, found: Passages, hard: HardTopic) -> Iterator[Problem]:
    mend = told("add {topic} to `topics`, so that people who turned hard topics off are spared", topic=hard.topic)
    for phrases, severity in ((hard.words, Severity.ERROR), (hard.perhaps, Severity.WARNING)):
        for phrase in phrases:
            for passage, there, _ in occurrences(found, phrase):
                message = told("“{words}” belongs to the hard topic {topic}, which is not declared", words=there, topic=hard.topic)
                problem = document.problem(passage.place, message, mend)
                yield replace(problem, severity=severity)
                return


def _is_about_suicide(scenario: Scenario, found: Passages, words: WordList) -> bool:
    phrases = [phrase for hard in words.hard_topics if hard.topic == SUICIDE for phrase in hard.words]
    return SUICIDE in scenario.topics or any(True for phrase in phrases for _ in occurrences(found, phrase))


def _methods(document: Document, found: Passages, words: WordList) -> Iterator[Problem]:
    """Quotes excuse nothing here: a method named by anyone is a method named."""
    for advice in words.methods:
        for phrase in advice.phrases:
            for passage, there, _ in occurrences(found, phrase):
                problem = document.problem(passage.place, *advised(there, advice))
                yield replace(problem, severity=advice.severity)
