"""Days as certificates write them out: "this 26th day of March, 2027", "a los seis (6) días del mes de junio del año dos mil veinte"."""

import re

from text_to_num import alpha2digit

from practice.models import Language
from practice.patterns import lazy
from practice.typed.datewords import MONTHS

MONTH = "|".join(sorted({name for names in MONTHS.values() for name in names}, key=len, reverse=True))
YEAR_IN_WORDS = lazy(
    r"(?i)\b(?:dos mil (?:veinti[a-zéó]+|veinte|treinta(?: y [a-z]+)?)|two thousand (?:and )?(?:twenty|thirty)(?:[ -][a-z]+)?|"
    r"twenty[ -](?:twenty|thirty)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?)\b"
)
OF_DAYS = lazy(
    r"(?i)(?<!hace )\b(?:hoy,?\s+)?a\s+(?:los\s+)?(?P<day>\d{1,2}|[a-záéíóú]{3,12}(?:\s+y\s+[a-z]{2,6})?)"
    r"(?:\s*\(\s*\d{1,2}\s*\))?\s+d[ií]as?\s+"
    rf"(?:del\s+mes\s+)?de\s+(?=(?:{MONTH})\b)"
)
DAY_OF = lazy(
    r"(?i)\b(?:(?:this|the)\s+)?(?P<day>\d{1,2}(?:st|nd|rd|th)?|[a-z]{4,12}(?:[ -][a-z]{4,8})?)"
    r"(?:\s*\(\s*\d{1,2}(?:st|nd|rd|th)?\s*\))?\s+day\s+of\s+"
    rf"(?:the\s+month\s+of\s+)?(?P<month>{MONTH})\b\.?"
)
GIVEN_TODAY = lazy(
    r"(?i)(\b(?:given|signed|dad[oa]|expedid[oa]|emitid[oa]|otorgad[oa]|firmad[oa])\b[^.;\n]{0,60}?)\b(?:today|on this day|hoy|"
    r"al d[ií]a de hoy),?\s+"
    r"(?=\w+\s+(?:de\s+)?\w+|a\s+los)"
)
OF_THE_MONTH = lazy(r"(?i)(?<=\d)\s+del\s+mes\s+de\s+(?=[a-z]{4,})")
OF_THE_YEAR = lazy(
    r"(?i)(?<=[a-z\d])\s*,?\s+(?:del?\s+(?:el\s+)?a[ñn]o(?:\s+del\s+señor)?|in\s+the\s+year(?:\s+of\s+our\s+lord)?)\s+(?P<year>20\d\d)\b"
)


def in_short(text: str) -> str:
    """The same days as "March 26, 2027" and "6 de junio de 2026"; other words stay as they are."""
    text = YEAR_IN_WORDS.sub(_year, GIVEN_TODAY.sub(r"\1", text))
    text = OF_DAYS.sub(lambda found: _short(found, Language.SPANISH, "el {day} de "), text)
    text = DAY_OF.sub(lambda found: _short(found, Language.ENGLISH, "{month} {day}"), text)
    return OF_THE_YEAR.sub(r" \g<year>", OF_THE_MONTH.sub(" de ", text))


def _year(found: re.Match[str]) -> str:
    """Twenty twenty-seven is 2027, as is dos mil veintisiete."""
    words = found[0].casefold().replace("-", " ")
    language = Language.SPANISH if words.startswith("dos") else Language.ENGLISH
    digits = "".join(alpha2digit(words, language, threshold=0).split())
    return digits if re.fullmatch(r"20\d\d", digits) else found[0]


def _short(found: re.Match[str], language: Language, form: str) -> str:
    """`form` with the day in digits, or all as it was where that is no day's number."""
    words = re.sub(r"\bun$", "uno", found["day"].casefold())
    day = re.match(r"\d+(?!.*\s)", alpha2digit(words, language, threshold=0))
    return found[0] if day is None else form.format(**{**found.groupdict(), "day": day[0]})
