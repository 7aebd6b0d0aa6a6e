"""Hours as certificates state them: "seven (7)", "(5) clock hours", "3 contact hours / 0.3 CEU"."""

import re
from decimal import Decimal

from text_to_num import alpha2digit

from practice.models import Language
from practice.patterns import lazy
from practice.typed.hours import CEU

NUMBER = r"\d{1,3}(?:[.,]\d{1,2})?"
IN_WORDS_TOO = lazy(rf"\b(?P<words>[^\W\d_]{{3,12}}(?:[ -][^\W\d_]{{3,8}})?)\s*\(\s*(?P<digits>{NUMBER})\s*\)")
IN_DIGITS_TOO = lazy(rf"(?<![\w.,/-])(?P<digits>{NUMBER})\s*\(\s*(?P<words>[^\W\d_]{{3,12}}(?:[ -][^\W\d_]{{3,8}})?)\s*\)")
KIND = r"(?:contact|clock|credit|training|continuing ed(?:ucation)?|ce|cpe|class|instructional)"
UNIT = rf"(?:{KIND}\s+){{0,2}}(?:hours?|hrs?\b|horas?|cehs?\b)"
TWO_KINDS = lazy(r"(?i)\b(?:ces?|continuing education|credit|live)\s+(?=(?:contact|clock|credit|training) h)")
IN_BRACKETS = lazy(rf"(?i)\(\s*(?P<digits>{NUMBER})\s*\)(?=\s*{UNIT})")
HOURS = lazy(
    rf"(?i)(?<![\w.,/:-])(?P<n>{NUMBER})[\s-]*{UNIT}|\b(?:hours?|hrs|horas|"
    rf"cehs?)\b[^\W\d_ ]*(?: [^\W\d_]+){{0,2}}\s*:\s*(?P<m>{NUMBER})(?![\w:/])"
)
UNITS = (
    r"(?:ceus?|c\.e\.u\.s?|(?:ce\s+)?(?:credits?|units?)|continuing education (?:units?|credits?)|cr[eé]ditos?|unidades|"
    r"unidades de educaci[oó]n continua)(?![^\W_]|\s+(?:hours?|hrs?|horas?|de\s))"
)
AMOUNT = rf"(?<![\w/:-])(?P<n>\d{{0,3}}[.,]\d{{1,2}}|\d{{1,3}})[^\S\n]*{UNITS}"
SAME = (
    r"(?:or|which (?:is|equals)|that(?: is|['’]s)|equals?|equal to|equivalent to|is|are|i\.?e\.?|o|es decir|o sea|equivalentes? a|"
    r"equivale(?:n)? a|igual a|son|=)"
)
CEUS = (
    lazy(rf"(?i)\(\s*{AMOUNT}\s*\)"),
    lazy(rf"(?i)\s*(?:[/,;|=–-]\s*|\b{SAME}\s+|\b(?:and|y)\s+){AMOUNT}(?!\s*(?:for|para)\b)"),
    lazy(rf"(?i){AMOUNT}(?!\s*(?:for|para)\b)\s*[/,;|=–-]?\s*(?:{SAME}\s+)?"),
)


def in_short(text: str) -> str:
    """In digits alone, and without continuing education units that say the same as the hours beside them."""
    for pattern in (IN_WORDS_TOO, IN_DIGITS_TOO):
        text = pattern.sub(_once, text)
    text = TWO_KINDS.sub("", IN_BRACKETS.sub(r"\g<digits>", text))
    said = {_number(found["n"] or found["m"]) for found in HOURS.finditer(text)}
    if len(said) != 1:
        return text
    hours = said.pop()
    for pattern in CEUS:
        text = pattern.sub(lambda found: " " if hours in (_number(found["n"]), _number(found["n"]) * CEU) else found[0], text)
    return text


def _once(found: re.Match[str]) -> str:
    """Seven (7) is 7; a word that is no number, or another one, stays."""
    before, _, last = found["words"].rpartition(" ")
    for words, left in ((found["words"], ""), (last, f"{before} ")):
        if any(alpha2digit(words.casefold(), language, threshold=0) == found["digits"] for language in Language):
            return f"{left.lstrip()}{found['digits']}"
    return found[0]


def _number(digits: str) -> Decimal:
    return Decimal(digits.replace(",", "."))
