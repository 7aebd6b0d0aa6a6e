"""Which of a question's buttons someone means who types what it says instead of pressing it, in either language."""

import re
from collections.abc import Sequence
from enum import StrEnum

from practice.models import Language
from practice.searching import fold
from practice.typed import beside, slips, yes_no
from practice.typed.typed_answers import find_way

LONGEST = 40  # characters: no label is longer, and what is longer is someone's own words
FEWEST_LETTERS = 4  # of a label's beginning
LEAST_TO_SLIP = 6  # letters: a shorter word is too near to another one, as "shame" is to "share"
_LEADS_AWAY = re.compile(r"(?:back|atras|volver|more|mas|change|cambiar|corregir|edit|skip|saltar|support|apoyo)\b")
_PASSES = re.compile(r"(?:skip|pass|saltar|pasar)$")
_NO_MORE = re.compile(r"no (?:more|mas)\b|stop\b|dejar de\b")  # more than no
_IS_SPANISH = re.compile(r"(?:si|ahora no|sin|mejor no|dejar)\b")
_IS_YES = re.compile(r"(?:yes|si)\b")
_IS_NO = re.compile(
    r"(?:no|not|none|don t|keep$|conservar$|stay$|quedarme$|go on with it$|sin|ahora no|mejor no|keep (?:it|them|this|everything)|"
    r"(?:leave|dejar)\w* (?:it|them|this|everything|como|asi)\b.* (?:is|are|esta|estan))\b"
)
_IS_FINAL = re.compile(
    r"(?:yes |si )?(?:delete|remove|leave|end|clear|share|send|borrar|quitar|sacar|salirme|dejar el|terminar|vaciar|compartir|mandar)"
    r"(?:l[ao]s?)?\b"
)
_IT = re.compile(r"(?<=\w) (?:it|that|this|them|eso|esto)$")  # "save it" at a button that says "Save", "guárdalo" at "Guardar"
_LO = re.compile(r"(?P<verb>\w+[aei])l[ao]s?")
_DETAIL = re.compile(r"(?:,| \().*$")
_POLITE = re.compile(r"^(?:(?:it s|its|it is|it was|es|fue) )?(?:(?:about|de|a) )?(?:(?:the|el|la|los|las) )?(?=\w)| (?:please|por favor)$")
_ME = {"yo": "mi", "soy yo": "mi", "myself": "me", "it s me": "me"}  # at "De mí" and "About me"


class Awaited(StrEnum):
    """What else the words could be."""

    NOTHING = "nothing"  # the beginning of a label is enough, and so is its number
    HOURS = "hours"  # or days, or lengths: a number is one of these
    SCENARIO = "scenario"  # an open one, above the buttons
    WORDS = "words"  # a whole label is needed, and nothing near it is one


def find(text: str, labels: Sequence[str], *, awaited: Awaited, does: Sequence[str] = ()) -> int | None:
    """The place of the one label that is meant, from 0. `does`: what each of them does; labels that do the same are one.

    What deletes, leaves, shares or sends is meant only by its name or a plain yes: never by a number, a slip or "I want to keep it".
    """
    place = _find(text, labels, awaited=awaited, does=does)
    if place is None:
        return None
    same = [_plain(label) for n, label in enumerate(labels) if n == place or (does and does[n] == does[place])]
    is_final = any(_IS_FINAL.match(each) for each in same) and not any(_IS_NO.match(each) for each in same)
    return place if not is_final or _is_sure(text, labels, place, same, does) else None


def _is_sure(text: str, labels: Sequence[str], place: int, same: Sequence[str], does: Sequence[str]) -> bool:
    plain = _plain(text)
    is_named = find_whole(text, labels, does=does) == place or any(f"{each} ".startswith(f"{plain} ") for each in same)
    return "?" not in text and (is_named or yes_no.is_plain_yes(text))


def _find(text: str, labels: Sequence[str], *, awaited: Awaited, does: Sequence[str]) -> int | None:
    if len(text) <= LONGEST and (place := find_whole(text, labels, does=does, near=awaited is not Awaited.WORDS)) is not None:
        return place
    known = [_plain(label) for label in labels]
    loosely = awaited in (Awaited.NOTHING, Awaited.HOURS)
    plain = _plain(text)
    says_only = any(yes_no.says(text, each, alone=True) is not None for each in Language)  # "fine" begins "Fines de semana"
    is_enough = loosely and not says_only and "?" not in text and FEWEST_LETTERS <= len(plain) <= LONGEST
    if (place := _only([is_enough and each.startswith(plain) for each in known], does)) is not None:
        return place
    if (place := _yes_or_no(text, known, does, loosely=loosely)) is not None or len(text) > LONGEST:
        return place
    own = [label for n, label in enumerate(labels) if not does or does.index(does[n]) == n]  # not what a list above them calls them, too
    way = find_way(text, own) if awaited is Awaited.NOTHING and not any(each[:1].isdecimal() for each in known) else None
    return None if way is None else labels.index(own[way - 1])


def find_whole(text: str, labels: Sequence[str], *, does: Sequence[str] = (), near: bool = False) -> int | None:
    """The one label that the words are, kind words aside. `near`: with a slip of the finger, or after "I want", too."""
    known = [_plain(label) for label in labels]
    plain = _plain(text)
    forms = {plain, _POLITE.sub("", plain), _plain(beside.bare(text))}
    forms |= {_ME[form] for form in forms if form in _ME}
    forms |= {_IT.sub("", form) for form in forms} | {found["verb"] + "r" for form in forms if (found := _LO.fullmatch(form))}
    if near:
        forms.add(_plain(beside.bare(text, led=True)))
    joined = {form.replace(" ", "") for form in forms} - {""}
    spoken = [bool(joined & {each.replace(" ", ""), _POLITE.sub("", each).replace(" ", "")}) for each in known]
    if not any(spoken) and near:
        spoken = [any(_is_near(form, each) for form in forms) for each in known]
    return _only(spoken, does)


def _is_near(form: str, label: str) -> bool:
    is_long = min(len(form), len(label)) >= LEAST_TO_SLIP
    return is_long and re.search(r"\d", form + label) is None and slips.is_slip(form, label)


def _yes_or_no(text: str, known: Sequence[str], does: Sequence[str], *, loosely: bool) -> int | None:
    """The button that says yes or no; where two are left and one of them says no, the other one says yes."""
    own = [each for n, each in enumerate(known) if not does or does.index(does[n]) == n]
    language = Language.SPANISH if any(_IS_SPANISH.match(each) for each in own) else Language.ENGLISH
    said = yes_no.says(text, language, alone=not loosely)
    if said is None:
        return None
    noes, yeses = (_with_the_same(known, means, does) for means in (_IS_NO, _IS_YES))
    if said and not any(yeses) and any(noes):
        others = [not is_no and not leads for is_no, leads in zip(noes, _with_the_same(known, _LEADS_AWAY, does), strict=True)]
        return _only(others, does)
    noes = [is_no and not is_more for is_no, is_more in zip(noes, _with_the_same(known, _NO_MORE, does), strict=True)]
    if not said and not any(noes):
        noes = _with_the_same(known, _PASSES, does)
    return _only(yeses if said else noes, does)


def _with_the_same(known: Sequence[str], means: re.Pattern[str], does: Sequence[str]) -> list[bool]:
    """Which labels mean that, or do what one does that means it: that one may be of the other language."""
    meant = [means.match(each) is not None for each in known]
    doing = {does[n] for n, is_meant in enumerate(meant) if is_meant and does}
    return [is_meant or (bool(does) and does[n] in doing) for n, is_meant in enumerate(meant)]


def is_choice(text: str) -> bool:
    """Whether it says which of some buttons, or yes or no, and nothing else: "2", "the first one", "nope"."""
    if len(text) > LONGEST:
        return False
    return find_way(text, ["", "", "", ""]) is not None or any(yes_no.says(text, each, alone=True) is not None for each in Language)


def listed(words: str, number: str) -> list[str]:
    """What stands behind that number in a list above the buttons, whole and short: "5. Florida (CRPS)" is Florida, too."""
    line = re.search(rf"^{number}\. (.+)$", words, re.MULTILINE) if number.isdecimal() else None
    if line is None:
        return []
    whole = line[1].split(" \N{MIDDLE DOT} ")[0].strip()
    return list(dict.fromkeys((whole, _DETAIL.sub("", whole))))


def _only(means: Sequence[bool], does: Sequence[str]) -> int | None:
    """The place of the one that is meant; None for several."""
    places = [place for place, is_meant in enumerate(means) if is_meant]
    return places[0] if len({does[place] if does else place for place in places}) == 1 else None


def _plain(text: str) -> str:
    return " ".join(re.sub(r"[^\w:]+", " ", fold(text)).split())
