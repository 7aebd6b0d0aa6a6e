"""Where a word or phrase stands in a text: whole words, any case, with the language's regular endings."""

import re
from collections.abc import Collection, Iterator
from functools import cache

from practice.languages import in_each
from practice.models import Language

BETWEEN = re.compile(r"\W+")
NEXT_WORD = re.compile(r"[\s-]+(\w+)")
SHORT = 2  # letters; words this short do not change
OF_ONE_GENDER = frozenset({"caso"})  # the other ending makes another word: "casa"


def find(
    phrase: str, text: str, language: Language, *, as_written: bool = False, not_before: Collection[str] = ()
) -> Iterator[tuple[int, int]]:
    """The start and end of each occurrence; `as_written` looks for no other endings, and one of `not_before` after it excuses it."""
    for found in _pattern(phrase, language, as_written=as_written).finditer(text):
        following = NEXT_WORD.match(text, found.end()) if not_before else None
        if following is None or following[1].lower() not in not_before:
            yield found.span()


def bare(text: str) -> str:
    """In lower case, with one space for all that is no letter or digit."""
    return f" {' '.join(BETWEEN.split(text.lower()))}"


Marks = tuple[str, ...]


@cache
def marks(phrase: str, language: Language) -> Marks:
    """What the bare form of every text with the phrase holds: quick to look for first."""
    spoken = re.split(r"[\s-]+", phrase)
    same = in_each(en=[" ".join(spoken)], es=[_spanish_stem(word) for word in spoken])[language]
    return tuple(sorted((bare(part).rstrip() for part in same), key=len, reverse=True))


@cache
def _marked(listed: tuple[str, ...], language: Language) -> list[tuple[str, Marks, str]]:
    return [(found[0], found[1:], phrase) for phrase in listed for found in [marks(phrase, language)]]


def among(listed: tuple[str, ...], bare_text: str, language: Language) -> list[str]:
    """Those of the phrases that may be there."""
    near = [each for each in _marked(listed, language) if each[0] in bare_text]
    return [phrase for _, others, phrase in near if all(other in bare_text for other in others)]


@cache
def _pattern(phrase: str, language: Language, *, as_written: bool) -> re.Pattern[str]:
    spoken = re.split(r"[\s-]+", phrase.replace("’", "'"))
    if as_written:
        forms = [re.escape(word) for word in spoken]
    else:
        forms = in_each(
            en=[re.escape(word) for word in spoken[:-1]] + [_english(spoken[-1])],
            es=[_spanish(word) for word in spoken],
        )[language]
    return re.compile(r"(?<!\w)" + r"[\s-]+".join(forms).replace("'", "['’]") + r"(?!\w)", re.IGNORECASE)


def _english(word: str) -> str:
    """Plural, third person and possessive; other forms are listed beside the phrase."""
    if len(word) <= SHORT:
        return re.escape(word)
    return re.escape(word) + r"(?:s|es)?(?:'s|(?<=s)')?"


def _spanish(word: str) -> str:
    """Gender and number."""
    if len(word) <= SHORT:
        return re.escape(word)
    stem = _spanish_stem(word)
    return re.escape(stem) + (r"(?:s|es)?" if stem == word else r"(?:o|a|os|as)")


def _spanish_stem(word: str) -> str:
    changes = len(word) > SHORT and word.endswith(("o", "a")) and word.lower() not in OF_ONE_GENDER
    return word[:-1] if changes else word
