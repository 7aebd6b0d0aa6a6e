"""Hard topics in scenarios: named where they are spoken of, and told without a method, a place or an amount."""

from collections.abc import Iterator
from dataclasses import replace

from practice.library.danger_patterns import OVERDOSE, SUICIDE, matches, named_in
from practice.library.document import Document
from practice.library.drills import DrillLine
from practice.library.folder import Part
from practice.library.method_patterns import AMOUNTS, METHODS
from practice.library.problems import Problem, Severity
from practice.library.shapes import Scenario
from practice.library.told import told
from practice.library.wording import Passage, Passages, advised, occurrences, passages
from practice.library.wordlist import HardTopic, WordList
from practice.models import Language


def check(part: Part[Scenario] | Part[DrillLine], language: Language, words: WordList) -> Iterator[Problem]:
    found = passages(part.document, language)
    for hard in words.hard_topics:
        if hard.topic not in part.content.topics:
            yield from _undeclared(part.document, found, hard, words, language)
    yield from _how(part, found, words, language)


def _undeclared(document: Document, found: Passages, hard: HardTopic, words: WordList, language: Language) -> Iterator[Problem]:
    """One problem a topic: the first plain word, else what the bot always answers or a sentence that means it, else a word that may."""
    mend = told("add {topic} to `topics`, so that people who turned hard topics off are spared", topic=hard.topic)
    for passage, there, severity in _speaking_of(document, found, hard, words, language):
        message = told("“{words}” belongs to the hard topic {topic}, which is not declared", words=there, topic=hard.topic)
        yield replace(document.problem(passage.place, message, mend), severity=severity)
        return


def _speaking_of(
    document: Document, found: Passages, hard: HardTopic, words: WordList, language: Language
) -> Iterator[tuple[Passage, str, Severity]]:
    answered = (phrase for kind, each in words.danger.sure.items() if kind == hard.topic for phrase in each if " " in phrase)
    for phrase in (*hard.words, *answered):
        for passage, there, _ in occurrences(found, phrase):
            yield passage, there, Severity.ERROR
    if meant := named_in(document, language).get(hard.topic):
        yield *meant, Severity.ERROR
    for phrase in hard.perhaps:
        for passage, there, _ in occurrences(found, phrase):
            yield passage, there, Severity.WARNING


def _how(part: Part[Scenario] | Part[DrillLine], found: Passages, words: WordList, language: Language) -> Iterator[Problem]:
    """Quotes excuse nothing here: a method named by anyone is a method named."""
    topics = {*part.content.topics, *named_in(part.document, language), *_listed_in(found, words)}
    if SUICIDE in topics:
        yield from _methods(part.document, found, words, language)
    if topics & {SUICIDE, OVERDOSE, "risk"}:
        for passage, there in matches(found, AMOUNTS[language]):
            message = told("“{words}” tells an amount", words=there)
            yield part.document.problem(passage.place, message, told("leave out how much: it can lead someone to do the same"))


def _listed_in(found: Passages, words: WordList) -> Iterator[str]:
    for hard in words.hard_topics:
        if any(True for phrase in hard.words for _ in occurrences(found, phrase)):
            yield hard.topic


def _methods(document: Document, found: Passages, words: WordList, language: Language) -> Iterator[Problem]:
    stopped: set[tuple[str | int, ...]] = set()
    for advice in words.methods:
        for phrase in advice.phrases:
            for passage, there, _ in occurrences(found, phrase, not_before=advice.not_before):
                stopped.update([passage.place] if advice.severity is Severity.ERROR else [])
                yield replace(document.problem(passage.place, *advised(there, advice)), severity=advice.severity)
    for passage, there in matches(found, METHODS[language]):
        if passage.place not in stopped:
            message = told("“{words}” tells of a method or a place", words=there)
            yield document.problem(passage.place, message, told("leave it out: naming it can lead someone to do the same"))
