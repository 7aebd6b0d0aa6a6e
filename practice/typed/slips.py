"""Slips of the finger in the words that hours and days need: "2 horus", "yesterdy", "wendesday", "el vierens"."""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from functools import partial

from practice.languages import in_each
from practice.models import Language
from practice.searching import fold

UNITS = ("hours", "hour", "horas", "hora", "horita", "minutes", "minute", "minutos", "minuto")
DAYS = in_each(
    en=["yesterday", "tomorrow", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
    es=["anteayer", "manana", "lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "domingo"],
)
MONTHS = in_each(
    en=["january", "february", "august", "september", "october", "november", "december"],
    es=["enero", "febrero", "agosto", "septiembre", "octubre", "noviembre", "diciembre"],
)
WORDS_OF_THEIR_OWN = frozenset(
    {"hola", "holas", "hoja", "hojas", "sundry", "vienes", "jueces", "luces", "lunas", "mares", "mates", "domino", "manzana"}
)
"""One slip away from one of these, and meant as they stand."""
LONG, NEAR = 8, 0.8  # of a long word more may be wrong
NUMBERS = "one|two|three|four|five|six|una|dos|tres|cuatro|cinco|seis"
AFTER_AN_AMOUNT = re.compile(rf"(?i)([\d½¼¾] ?|\b(?:an?|{NUMBERS}) )(?!(?:{NUMBERS})\b)([^\W\d_]{{3,8}})\b")
ALONE = re.compile(r"()(?<![^\W_])([^\W\d_]{5,10})(?![^\W_])")
BESIDE_A_NUMBER = re.compile(r"(?i)(\d (?:de )?|(?=[^\W\d_]{5,10} \d))([^\W\d_]{5,10})\b")


def mended(text: str, language: Language) -> str:
    """The text with these words as they were meant; all else stays as it is."""
    for pattern, targets in ((AFTER_AN_AMOUNT, UNITS), (ALONE, DAYS[language]), (BESIDE_A_NUMBER, MONTHS[language])):
        text = pattern.sub(partial(_meant, targets=targets), text)
    return text


def _meant(found: re.Match[str], *, targets: Sequence[str]) -> str:
    word = fold(found[2])
    if word in WORDS_OF_THEIR_OWN or word in targets:
        return found[0]
    meant = (
        target for target in targets if (word != f"{target}s" or targets is UNITS) and (is_slip(word, target) or _is_near(word, target))
    )
    return found[1] + next(meant, found[2])


def is_slip(word: str, target: str) -> bool:
    """One letter too many, missing or another one, or two that changed places; the first is right, but for a silent h."""
    if word[:1] != target[:1]:
        return f"h{word}" == target
    return abs(len(word) - len(target)) <= 1 and word in _slips(target, word)


def _slips(target: str, word: str) -> Iterator[str]:
    """What one slip makes of it, with the letters that were typed."""
    for n in range(1, len(target) + 1):
        yield target[:n] + target[n + 1 :]
        yield target[:n] + target[n : n + 2][::-1] + target[n + 2 :]
        yield target[:n] + word[n : n + 1] + target[n + 1 :]
        yield target[:n] + word[n : n + 1] + target[n:]


def _is_near(word: str, target: str) -> bool:
    return len(target) >= LONG and word[0] == target[0] and SequenceMatcher(None, word, target).ratio() >= NEAR
