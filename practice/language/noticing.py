"""What one's own words are built of, sentence by sentence: questions, saying back, advice. Nothing is kept.

English and Spanish are read alike, as people mix them.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from practice.language.ngrams import fold
from practice.language.text import sentences

SURE_ENOUGH = 0.75


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


@dataclass(frozen=True, kw_only=True)
class Noticed:
    """`quote`: the sentence as it was written. `sure`: how likely it is, 0 to 1."""

    what: What
    quote: str
    sure: float


FEELINGS = (
    r"\b(?:sad|angry|mad|afraid|scared|ashamed|guilty|lonely|hurt|overwhelmed|frustrated|tired|exhausted|anxious|worried|nervous|hopeless|proud|"
    r"relieved|trist\w+|enojad\w+|miedo|vergüenza|verguenza|culpa|sola?|dolor|abrumad\w+|frustrad\w+|cansad\w+|agotad\w+|ansios\w+|preocupad\w+|"
    r"nervios\w+|orgullos\w+|aliviad\w+)\b"
)
OPENERS = r"^(?:\W*(?:so|and|but|okay|ok|well|um|uh|y|pero|entonces|bueno|a ver)\b)*\W*"
RULES = (
    (
        What.PERMISSION,
        r"(?:would it be (?:ok|okay|alright)|is it (?:ok|okay) if|can i (?:share|ask)|te parece si|puedo (?:preguntar|contar))",
    ),
    (What.OPEN_QUESTION, OPENERS + r"(?:what|how(?! (?:many|old|often))|why|tell me (?:more )?about|que\b|cuentame)"),
    (What.OPEN_QUESTION, r"\b(?:ask|preguntaria)\w*\b.*\b(?:what|how|que|como)\b"),
    (What.CLOSED_QUESTION, OPENERS + r"(?:do|did|does|are|is|was|were|have|can|would|how (?:many|often))\b.*\?"),
    (
        What.REFLECTION,
        r"\b(?:sounds? (?:like|hard|tough)|so you|you're feeling|suena|entonces te|te sientes)\b",
    ),
    (What.FEELING, r"\b(?:you|sounds?|te|estas|suena)\b.*" + FEELINGS),
    (
        What.AFFIRMATION,
        r"\b(?:took (?:courage|strength)|you (?:showed up|kept going)|hace falta valor|que valiente|seguiste)\b",
    ),
    (
        What.OWN_EXPERIENCE,
        r"\b(?:when i was|i(?:'ve| have) been (?:there|through)|cuando yo|a mi me (?:paso|ayudo))\b",
    ),
    (
        What.ADVICE,
        r"\b(?:you (?:should|need to|have to)|why don't you|if i were you|deberias|tienes que|yo que tu)\b",
    ),
    (What.PROMISE, r"\b(?:i(?:'ll| will) (?:always|never|be there)|i promise|te prometo|siempre voy a|nunca te)\b"),
    (
        What.REASSURANCE,
        r"\b(?:at least|don't worry|it'll be (?:okay|fine)|no te preocupes|todo va a (?:estar|salir) bien|al menos)\b",
    ),
    (What.PRESSURE, r"\b(?:you (?:must|better)|just do it|or else|no excuses|tienes que .* ya|sin excusas|o si no)\b"),
)
COMPILED = tuple((what, re.compile(pattern)) for what, pattern in RULES)


def notice(text: str, *, every: bool = False) -> tuple[Noticed, ...]:
    """In the order of the text; `every` adds what it is not sure enough of to say."""
    least = 0.5 if every else SURE_ENOUGH
    return tuple(each for sentence in sentences(text) for each in _noticed(sentence) if each.sure >= least)


def _noticed(sentence: str) -> list[Noticed]:
    folded = fold(sentence).replace("’", "'")
    found = dict.fromkeys(what for what, pattern in COMPILED if pattern.search(folded))
    return [Noticed(what=what, quote=sentence, sure=0.8) for what in found]
