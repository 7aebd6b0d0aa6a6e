"""Where a word or phrase stands in a text: whole words, any case, with the language's regular endings."""

import re
from collections.abc import Collection, Iterator
from functools import cache

from practice.languages import in_each
from practice.models import Language

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


@cache
def mark(phrase: str, language: Language) -> str:
    """Letters that stand in every text that holds the phrase, in lower case: what is quick to look for first."""
    *before, last = re.split(r"[\s-]+", phrase.lower())
    found = in_each(
        en=[*before, last],
        es=[word[:-1] if len(word) > SHORT and word.endswith(("o", "a")) else word for word in (*before, last)],
    )[language]
    return max((part for word in found for part in re.split(r"['’]", word)), key=len)


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
    if word.endswith(("o", "a")) and word.lower() not in OF_ONE_GENDER:
        return re.escape(word[:-1]) + r"(?:o|a|os|as)"
    return re.escape(word) + r"(?:s|es)?"
