"""What the trained model looks at in a sentence, and the model: how much it sounds like a question, saying back, advice and so on."""

import re
from collections.abc import Iterator
from enum import StrEnum
from functools import cache
from itertools import pairwise
from pathlib import Path

from practice.language.linear_model import LinearModel, read
from practice.language.ngrams import buckets, plain_words, rows_of

TRAINED = Path(__file__).resolve().parents[2] / "content" / "language" / "words" / "model.bin"
FILLING = """
um uh so okay ok well and but yeah mm hmm mhm right oh like alright now then also look hey
y pero este eh bueno entonces pues o sea a ver sale mira ay ah
"""
# What is written short, by what it says; apostrophes are gone by then.
WRITTEN_SHORT = """
u=you r=are ur=your abt=about w=with rn=right_now tho=though bc=because rly=really prob=probably smth=something ppl=people
cuz=because gonna=going_to wanna=want_to gotta=got_to yall=you_all thru=through pls=please wdym=what_do_you_mean im=i_am
ive=i_have id=i_would ill=i_will youre=you_are youve=you_have youd=you_would youll=you_will theyre=they_are theyve=they_have
hes=he_is shes=she_is its=it_is itll=it_will thats=that_is whats=what_is shouldve=should_have couldve=could_have
wouldve=would_have mustve=must_have q=que xq=porque pq=porque x=por t=te tb=tambien tmb=tambien bn=bien dsp=despues pa=para
toy=estoy tas=estas sos=eres tenes=tienes queres=quieres podes=puedes sentis=sientes decis=dices venis=vienes preferis=prefieres
pensas=piensas contame=cuentame decile=dile
"""
FILLERS = frozenset(FILLING.split())
SHORT = dict(each.split("=") for each in WRITTEN_SHORT.split())
WORD = re.compile(r"[^\W_]+")
STARTS = 3  # words
MARKS, CLOSING = ".!…", " \"”’»)]'"
STEM, LONG_STEM, ENDING = 4, 6, 3  # letters


class What(StrEnum):
    OPEN_QUESTION = "open_question"
    CLOSED_QUESTION = "closed_question"
    REFLECTION = "reflection"  # saying back what was heard, or a guess at what it means
    FEELING = "feeling"  # names one
    PERMISSION = "permission"  # asks for it
    AFFIRMATION = "affirmation"  # of a strength
    OWN_EXPERIENCE = "own_experience"
    ADVICE = "advice"  # or telling
    PROMISE = "promise"
    REASSURANCE = "reassurance"  # that closes: "at least", "don't worry"
    PRESSURE = "pressure"


LEVELS_EACH = 3  # slope and start of how sure it is, and from where on it is said


@cache
def shipped() -> LinearModel:
    return read(TRAINED, tuple(What), LEVELS_EACH * len(What))


def features(sentence: str) -> list[int]:
    """The buckets of its words, words in a row, stems and endings, how it begins after "so" and "um", how it ends, and accented words."""
    words = [each for word in plain_words(sentence) for each in SHORT.get(word, word).split("_")]
    return buckets(map(str.encode, {*rows_of(words), *_stems(words), *_starts(sentence, words), *_accented(sentence)}))


def _stems(words: list[str]) -> Iterator[str]:
    for word in words:
        if len(word) > STEM:
            yield f"={word[:STEM]}"
            yield f"{word[-ENDING:]}="
        if len(word) > LONG_STEM:
            yield f"={word[:LONG_STEM]}"
    for first, second in pairwise(["<", *(word[:STEM] for word in words), ">"]):
        yield f"={first} {second}"


def _starts(sentence: str, words: list[str]) -> Iterator[str]:
    """With and without its mark: "you live with your parents" asks where no full stop follows, and says back where one does."""
    first = next((at for at, word in enumerate(words[:-1]) if word not in FILLERS), max(len(words) - 1, 0))
    mark = _mark(sentence)
    yield f"{mark}#"
    yield f"#{sentence[:1].isupper()}"
    for size in range(1, STARTS + 1):
        start = " ".join(words[first : first + size])
        yield f"^{start}"
        if size < STARTS:
            yield f"{mark}^{start}"


def _mark(sentence: str) -> str:
    if "?" in sentence or "¿" in sentence:
        return "?"
    last = sentence.rstrip(CLOSING)[-1:]
    return last if last in MARKS else "-"


def _accented(sentence: str) -> Iterator[str]:
    """Spanish asks with "qué" and goes on with "que"."""
    if not sentence.isascii():
        yield from (f"é{word}" for word in WORD.findall(sentence.lower()) if not word.isascii())
