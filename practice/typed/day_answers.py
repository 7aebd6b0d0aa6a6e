"""The day typed to a question that asks for one: alone, or in a sentence whose other words take nothing of it back."""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from text_to_num import alpha2digit

from practice.log_lines import corrected_days
from practice.log_lines.doubted_days import DATE_LEFT
from practice.models import Language
from practice.patterns import lazy
from practice.typed import beside, courtesy, dates, dates_among, slips
from practice.typed.date_read import DateRead, Toward

LONGEST = 120  # characters; what is longer is no answer to this question
LEAVES_OPEN = lazy(
    r"\d|\b(?:no|not|never|nunca|any|some|sometime|algun\w*|cualquier\w*|about|around|roughly|approx\w*|maybe|perhaps|prob\w*|"
    r"quizas?|tal vez|a lo mejor|como|alrededor|cerca|hacia|por|mas o menos|or|o|u|either|but|pero|except|excepto|menos|salvo|"
    r"unless|if|si|after|before|despues|antes|past|later|weeks?|semanas?|weekend|finde|months?|mes|between|entre|every|each|cada|"
    r"todos|los|last|next|pasad[oa]|least|most|earliest|latest|minimo|maximo|idk|dunno|depend\w*|know|sure|sabe|se|"
    r"(?<!should )(?<!would )(?<!['’]d )like)\b|n['’]?t\b|\b(?:days?|dias?)\W*$"
)
"""Said before a day."""
APPOSED = lazy(r"(?i)\W*(?:(?:el )?d[ií]a de(?:l| los)? ?)?")
SOME = lazy(r"(?i)\b(?:un[oa]?s?|one)\b")  # "hace unos días" is not one day ago
VAGUE = lazy(r"(?i)\ba\s+fin(?:es|ales)\b|\b(?:principios|mediados|comienzos|beginning|middle|mid)\b")
UNSURE = lazy(rf"\b(?:{beside.UNSURE})\b")
WAVERS = lazy(
    r"(?i)\W*(?:ish|or|o|and|y(?! ya\b)|of|del?|si (?:me|mi|el|la|los|las|tengo|hay|yo|no (?!es\b|le\b|te\b))|"
    r"to|al?|thru|through|hasta|until|till?)\b|\s*[-–/&+]\s*\w"
)
"""Said after a day."""


def read(text: str, language: Language, *, today: date, toward: Toward = Toward.FUTURE) -> DateRead | None:
    """None where no day is named, or several are, or it is left open."""
    bare = courtesy.bare(text, is_day=True)
    mended = slips.mended(bare, language)
    spelled = mended if SOME.search(mended) else alpha2digit(mended, language, threshold=0)
    alone = (dates.read(words, language, today=today, toward=toward) for words in (text, bare, mended, spelled))
    told = next((found for found in alone if found is not None), None)
    if told is not None or "?" in text or len(text) > LONGEST:
        return told
    among = (_among(words, language, today, toward) for words in (slips.mended(text, language), mended, spelled))
    return next((found for found in among if found is not None), None)


def _among(text: str, language: Language, today: date, toward: Toward) -> DateRead | None:
    found = corrected_days.settled(text, dates_among.find(text, language, today=today, toward=toward), language)
    if not found:
        return None
    head, tail = text[: found[0].start], text[found[-1].end :]
    between = (text[one.end : other.start] for one, other in pairwise(found))
    is_open = (
        LEAVES_OPEN.search(beside.begun(beside.tidy(head))) is not None
        or any(APPOSED.fullmatch(words) is None for words in between)
        or WAVERS.match(tail) is not None
        or VAGUE.search(text) is not None
        or DATE_LEFT.search(tail) is not None
        or not beside.is_reason(beside.tidy(tail), stated=True)
    )
    agreed = None if is_open else _agreed([each.read for each in found])
    is_unsure = toward is Toward.PAST and UNSURE.search(beside.tidy(text)) is not None
    return DateRead(day=agreed.day, other=agreed.other, is_asked=True) if agreed is not None and is_unsure else agreed


def _agreed(every: Sequence[DateRead | None]) -> DateRead | None:
    """The day that is meant by each: Nov 11, Veterans Day."""
    said = [each for each in every if each is not None]
    if len(said) == len(every) == 1:
        return said[0]
    days = (
        [day for day in (said[0].day, said[0].other) if day is not None and all(day in (each.day, each.other) for each in said)]
        if said
        else []
    )
    return DateRead(day=days[0]) if len(said) == len(every) and len(days) == 1 else None
