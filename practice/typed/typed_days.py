"""Weekdays as people type them: "Mon-Fri", "t/th", "todos los días menos el domingo, que voy a misa"."""

import re

from practice.models import Language
from practice.patterns import lazy
from practice.searching import fold
from practice.typed import beside, slips

EVERY = frozenset(range(7))
WORKDAYS = frozenset(range(5))
WEEKEND = EVERY - WORKDAYS
_DAY_WORDS = (
    "monday mondays mon mons lunes lun",
    "tuesday tuesdays tues tue martes mar",
    "wednesday wednesdays weds wed miercoles mie mier mierc",
    "thursday thursdays thurs thur thu jueves jue juev",
    "friday fridays fri fris viernes vie vier",
    "saturday saturdays sat sats sabado sabados sab",
    "sunday sundays sun suns domingo domingos dom",
)
_DAYS = {word: day for day, words in enumerate(_DAY_WORDS) for word in words.split()}
_SAID_OF = {
    EVERY: "every day|every single day|each day|everyday|daily|all days|all week|all week long|all the days|all 7|all seven|all 7 days|"
    "all seven days|7 days|seven days|7 days a week|seven days a week|all 7 days of the week|the whole week|"
    "todos los dias|todo los dias|cada dia|a diario|diario|diariamente|toda la semana|los 7 dias|los siete dias|los 7|7 dias|siete dias|"
    "los siete dias de la semana|los 7 dias de la semana|7 dias a la semana|de lunes a lunes|lunes a lunes|all|all of them|any|"
    "any day|todos|"
    "cualquiera|cualquier dia|todos los dias de la semana",
    WORKDAYS: "weekdays|week days|weekday|every weekday|any weekday|workdays|work days|working days|business days|"
    "school days|during the week|work week|"
    "entre semana|dias de semana|dias entre semana|los dias de semana|en la semana|dias laborables|dias laborales|dias habiles|"
    "m - f|l - v|l a v|m to f|m thru f|m through f|mtwthf|m t w th f|l m m j v",
    WEEKEND: "weekends|weekend|weekend days|on the weekend|fines de semana|fin de semana|finde|findes",
    frozenset({0, 2, 4}): "mwf|lmv|m w f|l m v|m w and f|l m y v",
    frozenset({1, 3}): "t th|tth|tuth|tu th|t and th|t thu|ma ju",
    frozenset({0, 2}): "mw|m w|m and w",
    frozenset({2, 4}): "wf|w f|w and f",
}
_SETS = {words: days for days, same in _SAID_OF.items() for words in same.split("|")}
_LONGEST_SET = max(len(words.split()) for words in _SETS)
_LETTERS = frozenset(words for words in _SETS if len(words.split()[0]) <= len("mwf"))  # read alone, as they are words of their own
_VAGUE = frozenset({"all", "any", "todos", "cualquiera", "all of them", "during the week", "en la semana"})
_FILLERS = frozenset(
    {
        "on",
        "and",
        "y",
        "e",
        "n",
        "plus",
        "the",
        "los",
        "las",
        "el",
        "la",
        "every",
        "each",
        "cada",
        "only",
        "just",
        "solo",
        "solamente",
        "please",
        "por",
    }
    | {
        "favor",
        "days",
        "dias",
        "of",
        "de",
        "del",
        "from",
        "desde",
        "i",
        "want",
        "quiero",
        "would",
        "like",
        "me",
        "also",
        "tambien",
        "unicamente",
    }
)
_TO = frozenset(["to", "through", "thru", "till", "until", "a", "al", "hasta", "-"])
_BUT = frozenset(["but", "except", "excepto", "menos", "salvo", "minus", "not"])
_OR = frozenset({"or", "nor", "o", "u", "ni", "not", "no", "for", "on", "en"})  # of those that are left out, each is
_SAYS_MORE = lazy(
    rf"\d|\b(?:{beside.DAY_WORDS})\b|\b(?:or|o|u|but|pero|except|excepto|salvo|menos|unless|aunque|although|instead|wait|espera|"
    rf"actually|mejor|rather|"
    r"maybe|perhaps|quizas?|tal vez|depend\w*|sometimes|a veces|if|si|every|each|cada|months?|mes|meses|weeks?|semanas?|quincena|"
    r"first|second|third|last|"
    r"primer[oa]?|segundo|ultim[oa]|twice|other (?:one|week)|not|no|never|nunca|why|what|noon|midnight|midday|mediodia|"
    r"medianoche|two|three|four|five|six|seven|eight|nine|ten|"
    r"eleven|twelve|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|o ?clock|[ap]m)\b|n ?['’]t\b"
)
_WORKS = r"(?:(?:i |i ?['’]?m )?(?:always )?work(?:ing)?|(?:yo )?(?:siempre )?trabajo|tengo trabajo)"
_NO_WORK = lazy(
    r"\b(?:(?:i |i ?['’]?m )?(?:do not|don ?['’]?t|dont|not) (?:work|have (?:work|class|school|group))(?:ing)?|"
    r"(?:que |yo )?no (?:trabajo|tengo (?:trabajo|clase|grupo))|(?:the |los |las )?(?:other|demas|otros) (?:days|dias)|"
    rf"{_WORKS} (?:during the week|weekdays|on weekdays|on weekends|weekends|entre semana|los fines de semana)|"
    rf"(?:during the week|(?:on )?(?:weekdays|weekends)|entre semana|los fines de semana) {_WORKS})\b"
)
_HALF_SAID = frozenset(
    {
        "cada",
        "every",
        "each",
        "of",
        "de",
        "del",
        "y",
        "and",
        "from",
        "the",
        "los",
        "las",
        "la",
        "el",
        "on",
        ",",
        "n",
        "e",
        "i",
        "me",
        "would",
        "like",
        "want",
        "quiero",
    }
)
_LEAVES_OUT = lazy(
    r"\b(?:not|no|never|nunca)\b(?: [a-z]+){0,3}? (?P<days>(?:(?:on|los|el|en) )?[a-z]+(?: (?:or|and|nor|y|o|ni)(?: (?:los|el))? [a-z]+)?)$"
)


def read_days(text: str) -> frozenset[int] | None:
    """Weekdays, Monday 0, and nothing else: names, their beginnings, "Mon-Fri", "weekdays", "every day but Sunday"."""
    return _of(_words(fold(text)))


def answered(text: str) -> frozenset[int] | None:
    """The same among the words that people say with it: who is spoken to, thanks, and a reason."""
    if (days := read_days(text)) is not None or len(text) > beside.LONGEST:
        return days
    for language in Language:
        text = slips.mended(text, language)
    plain = beside.begun(re.sub(r"[,;&+]", " , ", beside.tidy(text)), to_days=True)
    said = plain.split()
    for end in range(len(said), 0, -1):
        head, tail = " ".join(said[:end]), " ".join(said[end:])
        if said[end - 1] not in _TO | _HALF_SAID and (days := read_days(head)) is not None:
            is_vague = " ".join(_words(head)) in _VAGUE or ("," in head and not tail.startswith((",", ".", "-")))
            return days if beside.is_reason(tail, stated=False) or (not is_vague and _adds_nothing(tail, days)) else None
    return None


def _adds_nothing(tail: str, days: frozenset[int]) -> bool:
    plain = " ".join(re.sub(r"[^a-z0-9'’]+", " ", tail).split())
    out = _LEAVES_OUT.search(plain)
    left_out = None if out is None else _of(_words(re.sub(r"\b(?:or|nor|o|ni)\b", "and", out["days"])))
    if left_out is not None and not left_out & days:
        return True
    return _SAYS_MORE.search(_NO_WORK.sub("", plain)) is None


def _words(plain: str) -> list[str]:
    words = " ".join(re.sub(r"[^a-z0-9\s–-]+", " ", plain).replace("–", "-").replace("-", " - ").split()).split()
    while words and words[0] in ("-", "only", "just", "on", "solo", "solamente", "los", "el", "please"):
        words = words[1:]
    if words[:3] == ["nada", "mas", "los"]:
        words = words[3:]
    ends = {"only", "please", "solamente", "solo", "-"}
    while words and (words[-1] in ends or words[-2:] in (["por", "favor"], ["nada", "mas"])):
        words = words[: -1 if words[-1] in ends else -2]
    return words


def _of(words: list[str]) -> frozenset[int] | None:
    but = next((place for place, word in enumerate(words) if word in _BUT), None)
    if but is None:
        return _SETS.get(" ".join(words)) or _listed(words)
    days, taken = _of(words[:but]), _of([word for word in words[but + 1 :] if word not in _OR and word not in _BUT])
    return (days - taken) or None if days and taken else None


def _listed(words: list[str]) -> frozenset[int] | None:
    days: set[int] = set()
    last: int | None = None
    is_range = False
    place = 0
    while place < len(words):
        word, day = words[place], _DAYS.get(words[place])
        named, taken = (None, 1) if day is not None else _set_at(words[place:])
        place += taken
        if named is not None:
            days |= named
            last, is_range = None, False
        elif day is not None:
            days |= {(last + step) % 7 for step in range((day - last) % 7 + 1)} if is_range and last is not None else {day}
            last, is_range = day, False
        elif word in _TO and last is not None:
            is_range = True
        elif word not in _FILLERS:
            return None
    return frozenset(days) or None


def _set_at(words: list[str]) -> tuple[frozenset[int] | None, int]:
    """The days that the first of these words stand for together, and how many words that takes."""
    for taken in range(min(_LONGEST_SET, len(words)), 0, -1):
        phrase = " ".join(words[:taken])
        if phrase in _SETS and phrase not in _VAGUE and phrase not in _LETTERS:
            return _SETS[phrase], taken
    return None, 1
