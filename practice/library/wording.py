"""How the words of a file sound: reading level, person-first words, safe messaging, and one language at a time."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from functools import cache, cached_property, lru_cache

from practice.language import phrases, reading
from practice.language.text import QUOTED, is_quoted, words
from practice.languages import in_each
from practice.library.document import Document, Node
from practice.library.problems import Place, Problem, Severity
from practice.library.told import told
from practice.library.wordlist import Advice, WordList
from practice.models import Language

SPOKEN = frozenset({"say", "words"})  # keys whose whole text a peer supporter says aloud
PRAISED_TWICE = re.compile(r"!\s*!|!.*!", re.DOTALL)
FOREIGN_MOST = 1
SAYS_AFTER = in_each(
    en=re.compile(r",? you (?:say|tell|ask|write|answer|explain|whisper|type|add|reply)\b"),
    es=re.compile(r",? (?:(?:le|les|se lo|lo) )?(?:dices|cuentas|preguntas|escribes|respondes|contestas|explicas)\b"),
)
SAYS_BEFORE = in_each(
    en=re.compile(r"\b[Yy]ou (?:say|tell|ask|write|answer|explain|whisper|type|add|reply)\b[^.?!\"“”]*$"),
    es=re.compile(r"\b(?:dices|cuentas|preguntas|escribes|respondes|contestas|explicas)\b[^.?!\"“”]*$", re.IGNORECASE),
)
LANGUAGES = frozenset(str(each) for each in Language)
SHORT = 3  # words; a name or a loan may be the same in both languages


@dataclass(frozen=True, kw_only=True)
class Passage:
    """One text of a file, in one language."""

    place: Place
    text: str
    language: Language

    @cached_property
    def plain(self) -> str:
        """With straight apostrophes, as the patterns have them; as long as the text."""
        return self.text.replace("’", "'")

    @cached_property
    def bare(self) -> str:
        return phrases.bare(self.text)

    @property
    def is_spoken(self) -> bool:
        return self.place[-1] in SPOKEN

    def quotes(self, start: int, end: int) -> bool:
        """Another person's words, or a word talked about. What a peer supporter would say is never excused by its quotes."""
        return not self.is_spoken and is_quoted(self.text, start, end) and not self._says_reader(start, end)

    def _says_reader(self, start: int, end: int) -> bool:
        """Whether the quote around it is the reader's own: "…," you say."""
        around = [quote for quote in QUOTED.finditer(self.text) if quote.start() <= start and end <= quote.end()]
        return any(
            SAYS_AFTER[self.language].match(self.text, quote.end()) or SAYS_BEFORE[self.language].search(self.text[: quote.start()])
            for quote in around
        )


class Passages(list[Passage]):
    """Of one language; `bare` is all of it, to see quickly whether a phrase is there at all."""

    @cached_property
    def bare(self) -> str:
        return "".join(passage.bare for passage in self)

    def among(self, listed: tuple[str, ...]) -> list[str]:
        """Those of the phrases that may be there."""
        return phrases.among(listed, self.bare, self[0].language) if self else []

    @cached_property
    def joined(self) -> str:
        """A line each, apostrophes straight."""
        return "\n".join(passage.plain for passage in self)

    @cached_property
    def small(self) -> str:
        """The same in small letters."""
        return self.joined.lower()

    def may_hold(self, pattern: str) -> bool:
        """Whether it is worth looking for a pattern, of which case is left aside, in each of them."""
        return _in_small_letters(pattern).search(self.small) is not None


def matches(found: Passages, pattern: str) -> Iterator[tuple[Passage, str]]:
    """Each passage with this pattern, and its first words there."""
    if not found.may_hold(pattern):
        return
    for passage in found:
        if hit := re.search(pattern, passage.plain, re.IGNORECASE):
            yield passage, hit.group()


CASED = re.compile(r"\\.|\(\?-i:|[A-ZÁÉÍÓÚÜÑ]")


@cache
def _in_small_letters(pattern: str) -> re.Pattern[str]:
    """As the pattern with IGNORECASE, and several times as quick."""
    small = CASED.sub(lambda hit: hit.group() if hit.group()[0] == "\\" else hit.group().replace("(?-i:", "(?:").lower(), pattern)
    return re.compile(small, re.MULTILINE)


@lru_cache(maxsize=4)
def passages(document: Document, language: Language) -> Passages:
    """Every text below an `en` or `es` key, in the order of the file."""
    return Passages(Passage(place=place, text=text, language=language) for place, text in _texts(document.data, ()) if language in place)


def _texts(node: Node, place: Place) -> Iterator[tuple[Place, str]]:
    match node:
        case str():
            yield place, node
        case list():
            for index, item in enumerate(node):
                yield from _texts(item, (*place, index))
        case dict():
            for key, item in node.items():
                yield from _texts(item, (*place, key))


def check(document: Document, language: Language, word_list: WordList) -> Iterator[Problem]:
    """What holds for every text, whatever file it stands in."""
    found = passages(document, language)
    for phrase in found.among(tuple(word_list.everywhere)):
        for advice in word_list.everywhere[phrase]:
            yield from _avoided(document, found, advice, (phrase,))
    outside = Passages(each for each in found if not is_in_story(each))
    for advice in word_list.praise:
        yield from _avoided(document, outside, advice, advice.phrases)
    for advice in word_list.address:
        yield from _addressed(document, found, advice)
    for passage in found:
        yield from _shouted(document, passage)
        yield from _foreign(document, passage, word_list)
        yield from _half_marked(document, passage)


def is_in_story(passage: Passage) -> bool:
    return passage.place[-1] == "story"


def level(document: Document, language: Language, place: Place = ()) -> float:
    """Of all texts below this place together."""
    return reading.level(_below(document, language, place), language)


def _below(document: Document, language: Language, place: Place) -> list[str]:
    return [each.text for each in passages(document, language) if each.place[: len(place)] == place]


def reading_level(document: Document, language: Language, place: Place = (), *, level: float) -> Iterator[Problem]:
    """What is said of a level that is not plain."""
    if reading.is_plain(level, language):
        return
    hardest = reading.hardest_sentence(_below(document, language, place), language)
    mend = told("use shorter sentences and words; the hardest is: {hardest}", hardest=hardest)
    said, most, least = f"{level:.1f}", f"{reading.GRADE_MOST:.1f}", f"{reading.EASE_LEAST:.0f}"
    message = in_each(
        en=told("reads at grade {level} (Flesch–Kincaid); at most {most} is plain", level=said, most=most),
        es=told("reads at {level} (Fernández-Huerta); at least {least} is plain", level=said, least=least),
    )[language]
    yield document.problem((*place, language), message, mend)


def occurrences(
    found: Passages, listed: tuple[str, ...], *, as_written: bool = False, not_before: Collection[str] = ()
) -> Iterator[tuple[Passage, str, bool]]:
    """Each passage with one of these phrases, as it stands there, and whether it is quoted."""
    for phrase in found.among(listed):
        marks = phrases.marks(phrase, found[0].language)
        for passage in (each for each in found if all(mark in each.bare for mark in marks)):
            for start, end in phrases.find(phrase, passage.text, passage.language, as_written=as_written, not_before=not_before):
                yield passage, passage.text[start:end], passage.quotes(start, end)


def advised(words_there: str, advice: Advice) -> tuple[str, str]:
    """What speaks against these words, with the reason in their own language where there is one, and what to write."""
    why = told(advice.why) if advice.peers_why is None else advice.why
    return told("“{words}”: {why}", words=words_there, why=why), told("write: {instead}", instead=advice.instead)


def _avoided(document: Document, found: Passages, advice: Advice, listed: tuple[str, ...]) -> Iterator[Problem]:
    for passage, words_there, is_quote in occurrences(found, listed, not_before=advice.not_before):
        problem = document.problem(passage.place, *advised(words_there, advice))
        yield replace(problem, severity=Severity.WARNING if is_quote else advice.severity)


def _addressed(document: Document, found: Passages, advice: Advice) -> Iterator[Problem]:
    """People in a story may be spoken to as they wish; the reader is tú."""
    for passage, words_there, is_quote in occurrences(found, advice.phrases, as_written=True):
        is_told = is_quote or passage.is_spoken
        message, mend = advised(words_there, advice)
        if is_told:
            mend = told("keep it if one would speak so to this person")
        problem = document.problem(passage.place, message, mend)
        yield replace(problem, severity=Severity.WARNING if is_told else advice.severity)


def _shouted(document: Document, passage: Passage) -> Iterator[Problem]:
    spans = [found.span() for found in re.finditer("!+", passage.text)]
    if PRAISED_TWICE.search(passage.text):
        yield document.problem(passage.place, told("has more than one exclamation mark"), told("let the words carry it: keep one at most"))
    elif spans and not passage.is_spoken and not passage.quotes(*spans[0]):
        yield document.problem(passage.place, told("has an exclamation mark"), told("end it with a full stop: we do not cheer or grade"))


def _foreign(document: Document, passage: Passage, word_list: WordList) -> Iterator[Problem]:
    spoken = frozenset(passage.bare.split())
    hits = [word for word in word_list.foreign if word in spoken]
    if len(hits) > FOREIGN_MOST:
        message = told("seems to be in another language ({words})", words=", ".join(hits[:3]))
        yield document.problem(passage.place, message, told("write this text in its own language"))


def _half_marked(document: Document, passage: Passage) -> Iterator[Problem]:
    if passage.language is not Language.SPANISH:
        return
    for opening, closing in ("¿?", "¡!"):
        if passage.text.count(opening) != passage.text.count(closing):
            yield document.problem(
                passage.place,
                told("{first} and {last} do not match", first=opening, last=closing),
                told("open each with {first} and close it with {last}", first=opening, last=closing),
            )


def untranslated(document: Document) -> Iterator[Problem]:
    """Spanish texts that are the English ones."""
    english = {_without_language(each.place): each.text for each in passages(document, Language.ENGLISH)}
    for passage in passages(document, Language.SPANISH):
        same = english.get(_without_language(passage.place), "").casefold() == passage.text.casefold()
        if same and len(words(passage.text)) > SHORT:
            yield document.problem(passage.place, told("is the same as the English text"), told("write it in Spanish"))


def _without_language(place: Place) -> Place:
    return tuple("" if part in LANGUAGES else part for part in place)
