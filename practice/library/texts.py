"""What is said of the words of one scenario or drill line, wherever it stands: in the library, or sent by a trainer."""

from collections.abc import Iterator, Sequence

from practice.library import harms, identities, safety, stigma, tone, wording
from practice.library.drills import DrillLine
from practice.library.folder import Part
from practice.library.mirrorwords import NameWords
from practice.library.problems import Problem
from practice.library.shapes import Scenario
from practice.library.wordlist import WordList
from practice.models import Language


def check(part: Part[Scenario] | Part[DrillLine], language: Language, words: WordList, names: Sequence[NameWords]) -> Iterator[Problem]:
    """In one language; `names` are of all."""
    yield from wording.check(part.document, language, words)
    yield from safety.check(part, language, words)
    yield from harms.check(part, language)
    yield from stigma.check(part.document, language, words)
    yield from tone.check(part.document, language)
    yield from identities.check(part.document, language, names)
