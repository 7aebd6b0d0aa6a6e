"""What someone typed or pasted, as it is read: with what leads nowhere taken out, and what is written in many ways written in one."""

import re
import unicodedata

from practice import notes
from practice.log_lines import agendas, asides, breaks, formal_days, pasted, small_print, stated_hours, sums, tables
from practice.log_lines.hedges import TAKEN
from practice.models import Language
from practice.typed import clocks, slips

LONGEST = 1500  # characters; mails get pasted
CELL_END = re.compile(r"([;|]|(?<=[^\W\d_]):(?=\d)|(?<=[^\d\s]),|,(?=[^\d\s]))(?=\S)")
PRIMES = re.compile(r"(?<![\w:/])(\d{2,3})\s?[´′](?!\w)")  # 90´
BEFORE_SLIPS = (
    tables.with_units,
    notes.without_later,
    asides.without,
    agendas.without_pauses,
    small_print.without,
    stated_hours.in_short,
    formal_days.in_short,
)
AFTER_SLIPS = (clocks.in_digits, breaks.taken_away, sums.with_units, pasted.by_lines)
PLUS = re.compile(r"(?<!\S)\+(?=\d)")


def plain(text: str, language: Language) -> str:
    """The text without small print, asides and pauses, with amounts, times and days in digits, and fields each on a line of its own."""
    text = (
        unicodedata.normalize("NFC", text)[:LONGEST]
        .replace(TAKEN, " ")
        .replace("\t", "; ")
        .replace("\\", "/")
        .replace("—", " — ")
        .replace("(s)", "s")
    )
    text = PLUS.sub("", PRIMES.sub(r"\1 min", CELL_END.sub(r"\1 ", text)))
    for step in BEFORE_SLIPS:
        text = step(text)
    text = slips.mended(text, language)
    for step in AFTER_SLIPS:
        text = step(text)
    return text
