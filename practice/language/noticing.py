"""What one's own words are built of, sentence by sentence: questions, saying back, advice. Nothing is kept.

English and Spanish are read alike, as people mix them.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from math import exp

from practice.language.noticing_model import LEVELS_EACH, What, features, shipped
from practice.language.text import ABBREVIATIONS, WORD, words

__all__ = ["Noticed", "What", "notice"]
QUESTIONS = (What.OPEN_QUESTION, What.CLOSED_QUESTION)
TOLD = (What.ADVICE, What.PRESSURE)  # what may be asked and is no question
MARKED = 0.9  # the share of the rest with a question mark that is a question
LIKELY = 0.5
END = re.compile(r"(?<![.!?…])[.!?…]++[\"”’»)\]]*+(?:\s+|$)|\n+")
LONG = 20  # words: a sentence of more is read clause by clause, as people speak without full stops
SHORTEST = 4  # words of a clause
CLAUSE = re.compile(r"[,;:—]\s+|\s(?=(?:and|but|so|because|then|y|pero|entonces|porque|luego)\s)", re.IGNORECASE)

# Where a question begins in what was written down without marks, "you quit for a year how did you do it". What is not turned round only
# tells: "you're not sure what would help".
WH = "(?:what|how|where|why|when|who|which)"
ASKING = re.compile(
    rf"\s(?=(?:{WH}(?:\s\w+){{0,3}}\s)?(?:(?:do|did|are|were|have|would|will|can|could)\syou|(?:do|does|did|has|would)\sthat"
    r"|(?:do|does|did|has|would|is|was)\s(?:it|this|he|she|they|there|your))\b)",
    re.IGNORECASE,
)
PAUSES = re.compile("[,?]")
ASKED_ALREADY = re.compile(rf"\b{WH}(?:\s\w+){{0,3}}$", re.IGNORECASE)


@dataclass(frozen=True, kw_only=True)
class Noticed:
    """`quote`: the sentence or clause as it was written. `sure`: how likely it is, 0 to 1."""

    what: What
    quote: str
    sure: float


def notice(text: str, *, every: bool = False) -> tuple[Noticed, ...]:
    """In the order of the text; `every` adds what it is not sure enough of to say."""
    return tuple(each for part in parts_of(text) for each in _noticed(part, every=every))


def parts_of(text: str) -> Iterator[str]:
    marked = ABBREVIATIONS.sub("·", text)
    for start, end in _spans(END, marked):
        for first, last in _clauses(marked[start:end]):
            part = text[start + first : start + last].strip()
            if words(part):
                yield part


def _clauses(sentence: str) -> Iterator[tuple[int, int]]:
    starts = [word.start() for word in WORD.finditer(sentence)]
    ends = set() if PAUSES.search(sentence) else set(_questions(sentence))
    if len(starts) > LONG:
        ends.update(found.end() for found in CLAUSE.finditer(sentence))
    begin = before = 0  # characters, and words, of what was given
    for end in (*sorted(ends), len(sentence)):
        so_far = bisect_left(starts, end)
        if end == len(sentence) or min(so_far - before, len(starts) - so_far) >= SHORTEST:
            yield begin, end
            begin, before = end, so_far


def _questions(sentence: str) -> Iterator[int]:
    for found in ASKING.finditer(sentence):
        if not ASKED_ALREADY.search(sentence[: found.start()]):
            yield found.end()


def _spans(ends: re.Pattern[str], text: str) -> Iterator[tuple[int, int]]:
    """Each part with what ends it."""
    start = 0
    for found in ends.finditer(text):
        yield start, found.end()
        start = found.end()
    if start < len(text):
        yield start, len(text)


def _noticed(part: str, *, every: bool) -> Iterator[Noticed]:
    sure = _sureness(part)
    for place, what in enumerate(What):
        if sure[what] >= (LIKELY if every else shipped().levels[LEVELS_EACH * place + 2]):
            yield Noticed(what=what, quote=part, sure=round(sure[what], 3))


def _sureness(part: str) -> dict[What, float]:
    model = shipped()
    sure = {}
    for place, (what, score) in enumerate(zip(What, model.scores(What, features(part)), strict=True)):
        slope, start = model.levels[LEVELS_EACH * place : LEVELS_EACH * place + 2]
        sure[what] = 1 / (1 + exp(-slope * score - start))
    return settled(part, sure)


def settled(part: str, sure: dict[What, float]) -> dict[What, float]:
    """What a mark, and a single word without one, tell besides."""
    if "?" not in part:
        return sure | dict.fromkeys(QUESTIONS, 0.0) if len(words(part)) == 1 else sure  # too little to hear a question in
    likelier, asked = max(QUESTIONS, key=lambda each: sure[each]), sum(sure[each] for each in QUESTIONS)
    told = max(sure[each] for each in TOLD)
    marked = {each: sure[each] / asked * MARKED * (1 - told) for each in QUESTIONS}
    marked[likelier] += LIKELY * told  # what presses or advises and asks is likely a question still, and not surely
    return sure | {each: max(sure[each], marked[each]) for each in QUESTIONS}
