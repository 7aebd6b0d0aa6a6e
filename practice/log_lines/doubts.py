"""What leaves the hours of a line open, beside the words next to them.

It is asked then, never taken.
"""

from decimal import Decimal

from practice.goals import QUARTER
from practice.log_lines import attendance, clauses, hedges, stray_numbers
from practice.log_lines.hedges import MANY, TAKEN
from practice.patterns import lazy

THAT_DAY = lazy(
    r"(?i)\b(?:think|thinking|believe|guess|(?:not|pretty) sure|creo|supongo|parece)\b[^.;\n]{0,20}\b(?:that|same|ese|esa|mismo) "
    r"(?:day|date|d[ií]a|fecha)\b"
)
OF_THE_DAY = lazy(
    r"(?i)\b(?:(?:don['’]?t|do not|can['’]?t) (?:remember|recall|know)|(?:i )?forg[eo]t|(?:not|un) ?sure|idk|"
    r"no idea|no (?:me acuerdo|recuerdo|s[eé]|estoy segur[oa])(?: de)?)(?: of)? "
    r"(?:which|what|the|qu[eé]|el|la|cu[aá]l) (?:exact )?(?:day|date|d[ií]a|fecha)\b|"
    rf"{THAT_DAY.pattern.removeprefix('(?i)')}|"
    r"\b(?:an? )?(?:month|week|day)s? or (?:so|two)(?: ago)?\b|"
    r"\b(?:day|date|d[ií]a|fecha)(?: is)? (?:tbd|unknown|pending|pendiente|por confirmar)\b"
)
"""What someone is not sure of is not the hours then."""
SMALL_WORDS = r"(?:of|the|and|to|in|for|a|an|on|with|is|are|or|de|la|las|el|los|en|y|a|con|sin|al|del|por|que|&)"
CAPITAL = r"[A-ZÁÉÍÓÚÑ](?:['’]?[a-záéíóúñ]+)+"
QUOTED = lazy(rf"\"[^\"\n{TAKEN}]*\"|“[^”\n{TAKEN}]*”|«[^»\n{TAKEN}]*»")
IN_CAPITALS = lazy(
    rf"(?:(?<=[\s,]\s)\d{{1,2}} (?=(?!Credits|Hours|Horas|Ethics)[A-Z][a-z]+s\b))?"
    rf"[A-ZÁÉÍÓÚÑ](?<![^\s(¿¡].)(?<!{TAKEN} .)(?:['’]?[a-záéíóúñ]+)+(?: (?:{SMALL_WORDS} )*(?:{CAPITAL}|I)){{2,}}(?![\w'’])(?! ?{TAKEN})"
)
"""A title, in quotation marks or with capitals, hedges nothing; a sentence that goes on to the hours or the day may."""
A_DAY_HOLDS = 8  # hours; "two days, 14 hours" are those of both
DAYS_LONG = lazy(rf"(?i)\b{MANY}[ -](?:full |whole )?(?:days?|d[ií]as?)\b(?! ago| atr[aá]s)(?=[^{TAKEN}]*{TAKEN}|$)")
PLURAL = r"(?:session|classe|meeting|workshop|webinar|training|module|video|lesson|sesione|clase|reunione|tallere|curso|charla)"
SEVERAL_OF = lazy(rf"(?i)(?<![\w.,/:#$-])(?:{MANY}\s+(?:[\w-]+\s+)?\w+|{PLURAL})s\s+(?:de|of|at|@)\s+{TAKEN}")  # five recordings of an hour
UNITS = lazy(
    r"(?i)(?<![^\W\d_])(?!half[ -]day|(?-i:HR\b)|hora (?:del? (?:la|l |este|centro|pac)|local|est[aá]ndar|central))"
    r"(?:hours?|hrs?|horas?|horitas?|hs|mins?|minutes?|minutos?)(?![^\W_]|\s*:)"
)
AGAIN_AND_AGAIN = lazy(
    r"(?i)\b(?:weekly|monthly|biweekly|bi-weekly|daily|quarterly|semanal(?:es)?|mensual(?:es)?|quincenal(?:es)?|diari[oa]s?|since|desde)\b"
)
"""What happens more than once: an hour is each time's, where no day says which."""
OWED = lazy(rf"(?i)\b(?:need|owe|lack|short|faltan?|debo|necesito|quedan|tengo que \w+r)(?: (?:about|like|como|otras))? {TAKEN}")
FINISHED = lazy(
    r"(?i)\b(?:finish\w*|complet\w+|done|finaliz\w+|graduat\w*|certif\w+|passed|diploma|ended|wrapped up|transcript|"
    r"termin\w+|acab\w+|conclu\w+|gradu\w+|constancia|aprob\w+|comprobante)\b"
)
"""Of a course that took more days than the one on which it ended."""


def are_hours_open(rest: str, hours: Decimal = QUARTER, *, is_timed: bool = False) -> bool:
    """Whether what is left of the lines that say the hours hedges, tells of breaks, or has a number or a unit that nothing explains."""
    lines = "\n".join(line for line in rest.split("\n") if TAKEN in line)
    said = stray_numbers.ENUMERATED.sub(" ", OF_THE_DAY.sub(" ", IN_CAPITALS.sub(" ", QUOTED.sub(" ", lines))))
    if hours > A_DAY_HOLDS:
        said = DAYS_LONG.sub(" ", said)
    return (
        any(hedges.are_in(clause) or attendance.is_partial(clause, is_timed=is_timed) for clause in clauses.of(said))
        or any(stray_numbers.are_in(clause) for clause in clauses.of(stray_numbers.LABELLED.sub(" ", said)))
        or UNITS.search(rest) is not None
        or SEVERAL_OF.search(said) is not None
    )
