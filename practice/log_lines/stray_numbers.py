"""Numbers in a line that nothing explains, and so may be hours as well: "cert says 3", "then 2 more", but not "12 of us"."""

import re

from practice.log_lines.hedges import FILLERS, TAKEN, UNSURE, any_of
from practice.patterns import lazy

COUNTED = lazy(
    r"\s+(?:people|persons|peers|attendees|ppl|participants|members|others|folks|guests|clients|students|kids|staff|colleagues|coworkers|"
    r"slides|questions|quizzes|videos|lessons|pages|steps?|values|skills|tips|topics|states|personas|pares|participantes|integrantes|"
    r"asistentes|colegas|compañer[oa]s|clientes|estudiantes|niñ[oa]s|preguntas|videos|lecciones|páginas|pasos|valores|temas|estados|"
    r"of (?:us|them))\b",
    re.IGNORECASE,
)
"""What fifteen of are no minutes: two hours, 15 people."""
LABELLED = lazy(
    r"(?i)(?:\b(?:modules?|parts?|pt|lvl|ep|days?|weeks?|wk|sem|chapters?|sessions?|levels?|units?|steps?|phases?|lessons?|class|training|course|"
    r"workshop|webinar|seminar|curso|taller|formaci[oó]n|rooms?|groups?(?: of)?|all|sections?|articles?|rule|bill|type|floor|"
    r"sec|thru|over|under|mayores de|menores de|siglo|"
    r"building|page|slide|question|rms?|bldg|ste|teens|youth|adults|kids|"
    r"secci[oó]n|art[ií]culo|ley|tipo|piso|edificio|p[aá]gina|pregunta|j[oó]venes(?: de)?|niñ[oa]s(?: de)?|adult[oa]s(?: de)?|"
    r"vol|no|version|"
    r"route|rt|highway|hwy|exit|ruta|carretera|tier|track|cohort|series|grade|ages?|apt|(?:we were|[eé]ramos|fuimos|somos)(?: como| like)?|"
    r"suite|title|m[oó]dulos?|partes?|d[ií]as?|semanas?|"
    r"cap[ií]tulos?|sesi[oó]n(?:es)?|"
    r"nivel(?:es)?|unidad|pasos?|fase|lecci[oó]n|clase|sala|sal[oó]n|grupo(?: de)?|n[uú]m\w*|nro|folio|tema|grado|edad(?:es)?|ciclo)\.?\s*"
    r"(?:(?-i:[A-Z]{2,6}) )?|"
    r"#\s*|\b(?:el|the)\s+)"
    r"(?:\d+(?:st|nd|rd|th)?|one|two|three|four|five|uno|dos|tres|cuatro|cinco)(?:\s*(?:of|out of|de|/|-|–|&|and|y|to|a)\s*(?:the\s+)?\d+)?"
)
ENUMERATED = lazy(
    r"(?im)\bcinco de mayo\b|\blunch\s*(?:and|&|'?n'?|y) learns?\b|"
    r"(?:\bat|@|\ba las?)\s*\d{1,2}(?::\d\d)?\b(?!\s*h)|^\s*\d+[.)]\s|\b[1-9](?:[:/]| on | a )1\b|\b24/7\b|\b24 hrs?\b(?= \w)"
)
NOT_COUNTED = "ethics|hours|hrs|horas|hras|mins|minutes|minutos|times|was|this|does|yes|m[aá]s|menos|antes|thanks|gracias|pues|entonces"
LINK = "de|del|of|con|with|for|the|and|y|in|en|on|from|to|a"
COUNTS = lazy(
    rf"{COUNTED.pattern}|[ -](?:(?!(?:{LINK})\b)[\w-]+\s+)?(?!(?:{NOT_COUNTED})\b)[a-záéíóúñ]{{2,}}s\b|\s+(?-i:[A-Z]{{2,}})\b|"
    r"-[a-z]+|[ -]way\b|\s?(?:%|mg\b)|\s+of (?:us|them)\b|\.?[ºª]\s+[a-z]{3,}",
    re.IGNORECASE,
)
SMALL = lazy(
    r"(?i)(?<![\w.,/:#$€-])(?:\d{1,2}(?:[.,]\d+)?|½|two|three|four|five|six|seven|eight|dos|tres|cuatro|cinco|seis|siete|ocho)"
    r"(?![\w/:]|[.,]\d)"
)
OF_AN_AMOUNT = any_of(r"""
only|extra|plus|then|another|approved|attended|accepted|counted|count|counting|credits?|ethics|general|travel|drive|with|w|says?|said
shows?|states?|give|gave|got|get|did|class|classes|session|sessions|training|trainings|second|first|last|other|others|each|per|online|live
after|before|when|left|break|breaks|lunch|s[oó]lo|nom[aá]s|cuentan?|valen?|trae|dicen?|constancia|certificado|comprobante|mi|dieron|dan
dieran|asistid[oa]s|programad[oa]s|aprobaron|aprobad[oa]s|[eé]tica|estuve|quedé|otr[oa]s?|clases?|sesi[oó]n|sesiones|taller|talleres|curso
con|viaje|camino|luego|después|antes|cada|primera|segunda|últim[oa]s?|en|del|una|uno|son|total|x|am|pm
""")
AN_AMOUNT = lazy(rf"(?i)^(?:\W*(?:{UNSURE}|{FILLERS}|{OF_AN_AMOUNT})\b|\W*\d[\d.,:–-]*|\W*(?:{SMALL.pattern.removeprefix('(?i)')}))*\W*$")
AND_SO_MANY = lazy(
    rf"(?i)\b(?:and|y|plus|m[aá]s|another|otr[oa]s?|then)\s+(?:(?:again|otra vez|de nuevo)\s+)?{SMALL.pattern.removeprefix('(?i)')}"
)


def are_in(clause: str) -> bool:
    """Whether a number in it may be one of hours: one beside them that counts nothing, or one with nothing but words of amounts."""
    may_be = TAKEN in clause or any(each.search(clause) is not None for each in (AN_AMOUNT, AND_SO_MANY))
    return may_be and any(COUNTS.match(clause, each.end()) is None for each in SMALL.finditer(clause))
