"""Quiet hours as people type them, with their days: "10 to 7", "noches y lunes a viernes de 9 a 17", "none, I'm always up"."""

from datetime import time
from itertools import product

from practice.frozen import Frozen
from practice.models import EVERY_DAY, NIGHTS, Quiet
from practice.patterns import lazy
from practice.typed import beside, courtesy
from practice.typed.time_parts import ALL_DAY, AT_NIGHT, Hour, Marker, marker_of, read_parts, spaced
from practice.typed.typed_days import read_days
from practice.typed.typed_settings import NOON

SHORTEST_NIGHT = 5 * 60  # minutes
WORKING_DAYS = [(time(start), time(end)) for start in (7, 8, 9) for end in (3, 4, 5)]
_SILENCE = r"(?:(?:quiet|silent|silence)(?: hours?| times?)?|(?:horas?|horario|tiempo|rato) de (?:silencio|descanso|quietud)|horas?)"
_NEED = r"(?:want|need|require|have|use|care for)"
_WHENEVER = (
    r"(?:whenever(?: you (?:like|want|need to|feel like it))?|(?:at )?any ?time(?: you (?:like|want))?(?: of (?:the )?day)?|"
    r"(?:at )?any hour|at all hours|"
    r"(?:all )?day (?:or|and) night|24 ?[/-] ?7|around the clock|all the time)"
)
_CUANDO = (
    r"(?:(?:a|en) (?:cualquier|toda|la) (?:hora|momento)(?: que (?:sea|quieras?|gustes?))?|cuando (?:sea|(?:usted |tu )?(?:quieras?|"
    r"gustes?|puedas?))|"
    r"(?:de )?dia (?:y|o) (?:de )?noche|las 24 horas)"
)
_AWAKE = (
    r"(?:(?:i am|i ?['’]?m|im) )?(?:always|all night|all day) (?:up|awake)|(?:i am|i ?['’]?m|im) (?:up|awake) (?:all night|"
    r"at all hours|all the time|always)|"
    r"(?:siempre|toda la noche) (?:estoy|ando) despiert[oa]|(?:estoy|ando) despiert[oa] (?:siempre|toda la noche)"
)
_NO_NEED = lazy(
    rf"none(?: at all| needed| for me)?|(?:no|zero|cero|sin|without(?: any)?) {_SILENCE}(?: needed| necesarias?| at all)?(?: for me|"
    rf" para mi)?|never|off|no quiet|"
    rf"without|ningun[ao]s?(?: {_SILENCE})?|nunca|nada(?: de (?:eso|silencio))?|no hay|nope|"
    rf"(?:i )?(?:really )?(?:don ?['’]?t|do not|won ?['’]?t)(?: really| actually)? {_NEED}(?: any| them| it| that|"
    rf" those)*(?: {_SILENCE})?(?: at all)?|"
    rf"(?:there (?:is|['’]s) |theres )?no need(?: for (?:them|that|it|any(?: {_SILENCE})?|{_SILENCE}))?|not (?:needed|necessary|required)|"
    r"turn (?:them|it) off|(?:remove|delete) (?:them|(?:the |my )?quiet hours)|"
    rf"no (?:me |las? |los? )?(?:quiero|necesito|requiero|ocupo|uso|deseo|pongas|tengo|hacen? falta|es necesario|son necesarias|"
    rf"hay necesidad)"
    rf"(?: de)?(?: tener)?(?: ningun[ao]s?)?(?: {_SILENCE})?|(?:quital[ao]s|borral[ao]s|apagal[ao]s)|"
    rf"{_WHENEVER} (?:is|works|['’]s)(?: fine| ok| okay| good| great| cool)*(?: for me| with me)?|"
    rf"(?:you can |you may |you could |just |feel free to )?{beside.WRITE}(?: to)?(?: me)?(?: up)? {_WHENEVER}|"
    rf"(?:me )?(?:puedes? |podrias? )?{beside.ESCRIBE} {_CUANDO}|{_CUANDO} (?:esta|me queda|es) bien|a cualquier hora|{_AWAKE}"
)
_WITH_A_REASON = lazy(rf"^(?:no |nah |nope )?[ ,.]*(?P<none>{_NO_NEED.pattern})(?=$|[ ,.;!-])(?! (?:of|de|to|{beside.WRITE})\b)")
_OF_SOME_HOURS = lazy(
    r"\d|\b(?:but|pero|except|excepto|salvo|menos|unless|only|solo|just at|until|till|hasta|after|before|despues|antes|(?:at|every|"
    r"de|por las?) "
    r"(?:nights?|noches?)|(?:in|en|por) (?:the|la) (?:morning|manana|evening|tarde|noche)|not|or|o|if|si|maybe|tal vez|mejor)\b"
)
_WRITES_NOT = lazy(
    rf"\b(?:don ?['’]?t|do not|never|no|not|refrain from|avoid|evit\w+|absteng\w+|abstener\w+|sin)(?: (?!worry|"
    rf"mind)\w+){{0,3}} (?:{beside.WRITE}|{beside.ESCRIBE})\b"
)
_OTHER_THAN_QUIET = lazy(
    rf"\d|\b(?:wake|get (?:home|up|off|out)|arrive|home|llego|salgo|levant\w+|{beside.WRITE}|(?:escrib|mand|envi)\w+|awake|"
    rf"despiert\w+|free|libres?|available|disponibles?|not|no|never|nunca|but|pero|except|excepto|"
    rf"salvo|menos|after|before|despues|antes|until|till|or|o|if|si|maybe|about|{beside.DAY_WORDS})\b|n ?['’]t\b"
)
_LEADS_TO_QUIET = lazy(
    r"^(?:please |por favor )?(?:i sleep|i (?:usually )?go to bed|i(?: a|')?m asleep|duermo|(?:my|mi) (?:shift|turno)(?: is|"
    r" es)?|i work|trabajo|"
    r"(?:while )?i['’]?m at work|work|mientras trabajo|estoy dormid[oa]|(?:keep it )?quiet(?: hours)?|silencio|(?:every|"
    r"each) night|(?:todas las|cada) noches?|"
    r"(?:no messages|nothing|(?:please )?(?:don ?['’]?t|do not) (?:write|text|message|send|contact)(?: me)?(?: anything| messages)?|"
    r"(?:no me (?:escribas|mandes|envies|molestes)|sin mensajes|nada|que no me escriban?)(?: nada| mensajes)?)"
    r"(?= (?:from|between|de|desde|entre)\b))[ ,]+"
)
_BEGINS_ENDS = lazy(
    r"(?:start(?:ing|s)?|begin(?:ning|s)?|empiezan?|empezando|inician?)(?: at| a las?)? (.+?)(?: ,)?(?: and| y)? "
    r"(?:end(?:ing|s)?|stop(?:ping|s)?|terminan?|terminando|acaban?)(?: at| a las?)? (.+)"
)
_WORKS_NIGHTS = lazy(
    r"\b(?:(?:i |i ?['’]?m |im |we )?(?:work(?:ing)?|on|do|am on)(?: the| at)? (?:overnights?|nights?)(?: shifts?)?|(?:trabajo|"
    r"chambeo|ando|jalo)(?: de| por| en)? (?:la |las )?noches?|"
    r"(?:tengo |hago )?turno (?:de (?:la )?noche|nocturno)|night shifts?(?: worker)?)\b[ ,.;]*"
)
_NEXT_MORNING = lazy(r"\b(?:the |of the |de la |of |la )?(?:next (?:morning|day)|manana siguiente|(?:al |del )dia siguiente)\b")
_PLEASE = lazy(r"^(?:please|por favor) |[ ,]+(?:please|pls|por favor|porfa)\W*$")
_ONLY = lazy(r"\b(?:only|just|solo|solamente|nada mas)\b")


class QuietSaid(Frozen):
    """`adds`: it names only some days, so that what holds every day stays."""

    spans: tuple[Quiet, ...]
    adds: bool = False


def read_quiet(text: str) -> QuietSaid | None:
    """Hours between which nothing is to come, or that there are none. None: not read."""
    return QuietSaid(spans=()) if _is_none(text) else _strictly(text) or _among_words(text)


def _is_none(text: str) -> bool:
    """With or without a reason; but "no thanks" turns nothing off."""
    asked = _PLEASE.sub("", spaced(text)).strip(" .!")
    if asked == "no" or _NO_NEED.fullmatch(asked):
        return True
    plain = spaced(beside.tidy(text)) if len(text) <= beside.LONGEST else ""
    found = _WITH_A_REASON.match(plain) or _WITH_A_REASON.match(beside.begun(plain))
    return found is not None and _OF_SOME_HOURS.search(found.string, found.end()) is None


def _strictly(text: str) -> QuietSaid | None:
    plain = courtesy.bare(_WORKS_NIGHTS.sub("", spaced(courtesy.bare(text))))
    plain = _NEXT_MORNING.sub("de la manana", _BEGINS_ENDS.sub(r"\1 to \2", _LEADS_TO_QUIET.sub("", plain)))
    parts = read_parts(plain)
    if parts is None and (days := read_days(plain)) is not None:
        return QuietSaid(spans=(Quiet(start=time(), end=time(), days=days),), adds=True)
    spans = [_quiet(days, marker) for days, marker in parts or ()]
    found = tuple(span for span in spans if span is not None)
    if not found or len(found) < len(spans):
        return None
    adds = all(span.days != EVERY_DAY for span in found) and _ONLY.search(spaced(text)) is None
    return QuietSaid(spans=found, adds=adds)


def _among_words(text: str) -> QuietSaid | None:
    """The one span of hours between what leads to it and the reason for it: "i work nights so 8am to 3pm, thats when i sleep"."""
    words = spaced(beside.tidy(text)).split() if len(text) <= beside.LONGEST else []
    for place in range(len(words)):
        marker, taken = marker_of(words[place:])
        if isinstance(marker, tuple):
            lead, tail = " ".join(words[:place]), " ".join(words[place + taken :])
            stated = not any(hour.is_open for hour in marker)
            is_meant = _OTHER_THAN_QUIET.search(_WRITES_NOT.sub("", lead)) is None
            quiet = _quiet(None, marker) if is_meant and beside.is_reason(tail, stated=stated, quiet=True) else None
            return None if quiet is None else QuietSaid(spans=(quiet,))
    return None


def _quiet(days: frozenset[int] | None, marker: Marker) -> Quiet | None:
    if marker == AT_NIGHT[0]:
        return Quiet(start=NIGHTS.start, end=NIGHTS.end, days=days or EVERY_DAY)
    if marker == ALL_DAY[0]:
        return None if days is None else Quiet(start=time(), end=time(), days=days)
    if not isinstance(marker, tuple):
        return None
    start, end = _likeliest(*marker, by_day=days is not None)
    return None if start == end else Quiet(start=start, end=end, days=days or EVERY_DAY)


def _likeliest(first: Hour, second: Hour, *, by_day: bool) -> tuple[time, time]:
    """The shortest of what may be meant.

    Of two as long, that of the day where some days are named, where it is too short for a night, or where it is a working day: "9 to 5".
    """
    of_24 = first.of_24 or second.of_24  # then so is the other: "7-22"
    starts, ends = (
        [hour.at, hour.at.replace(hour=(hour.at.hour + NOON) % 24)] if hour.is_open and not of_24 else [hour.at] for hour in (first, second)
    )

    def rank(span: tuple[time, time]) -> tuple[int, bool]:
        start, end = (each.hour * 60 + each.minute for each in span)
        length = (end - start - 1) % (24 * 60)
        is_of_day = by_day or length < SHORTEST_NIGHT or (first.at, second.at) in WORKING_DAYS
        return length, (NIGHTS.end.hour - 2 <= span[0].hour < NOON + 6) is not is_of_day

    return min(product(starts, ends), key=rank)
