"""What leaves an amount of hours, or its day, open: "about", "2 or", "at most", "but I left early". It is asked then, never taken."""

import re

TAKEN = "\N{BROKEN BAR}"  # stands where a day or hours were
BESIDE = 30  # characters
COUNTED = re.compile(
    r"\s+(?:people|persons|peers|attendees|participants|members|others|folks|guests|clients|students|kids|staff|colleagues|coworkers|"
    r"slides|questions|quizzes|videos|lessons|pages|steps|values|skills|tips|topics|states|personas|pares|participantes|integrantes|"
    r"asistentes|colegas|compañer[oa]s|clientes|estudiantes|niñ[oa]s|preguntas|videos|lecciones|páginas|pasos|valores|temas|estados)\b",
    re.IGNORECASE,
)
"""What fifteen of are no minutes: two hours, 15 people."""


def _any(lines: str) -> str:
    return lines.strip().replace("\n", "|")


LINKS = r"(?:(?:it |that )?(?:was|were|is|be|been|took)|of|for|a|an|the|de|fue(?:ron)?|son|eran|que|only|just|total)"
BEFORE = _any(r"""
about|around|approx\w*|roughly|circa|ca|almost|nearly|near|barely|hardly|easily|close to|maybe|prob(?:ably|s)?|perhaps|possibly
supposed(?:ly)?(?: to be)?|least|most|up to|upwards? of|than|over|under|shy of|quite|some|like|say|call it|max\w*|minimum
guess\w*|est(?:imat\w+)?|think|believe|figure|(?:might|must|could|should|would)(?: have)?|good|part|first|minus|less|each
couple|few|several|remaining|or
hace|aprox\w*|casi|unas|unos|como|alrededor de|cerca de|en torno a|cosa de|tipo|m[aá]s de|menos(?: de)?|ni|apenas|al menos|hasta|entre
m[ií]nimo|m[aá]ximo|mucho|lo m[aá]s|qui[zs][aá]s?|tal vez|a lo mejor|probablemente|posiblemente|supuestamente|ser[ií]an?
habr[aá]n?(?: sido)?|deb(?:en|e|ieron|i[oó])(?: de)?(?: ser| haber sido)?|creo|pienso|supongo|calculo|estimo|dir[ií]a(?: que)?
parece|digamos
primer[ao]s?|parte|mitad|par|vari[oa]s|algun[oa]s|cada|o|u
""")
DOUBT_BEFORE = re.compile(
    rf"(?i)(?:\b(?:{BEFORE})\b\.?(?:\s+{LINKS}){{0,2}}|~|±|<|>|≈|"
    r"\b(?:(?<!out )of (?:the|an?|my|their)|de l[ao]s|\d (?:of|de|than|que)))\s*$"
)
AFTER = _any(r"""
or|more or less|approx\w*|roughly|probably|perhaps|maybe|i (?:think|guess|believe)|i['’]d say|est(?:imat\w+)?|give or take
and (?:change|a bit|some)|max(?:imum)?|tops|minimum|at (?:most|least)|late|short|left|away|ago|early|drive|behind|each|every
an? (?:day|week|month)|per|daily|weekly|plus|minus|less|required|needed
aprox\w*|m[aá]s o menos|o|u|creo|supongo|calculo|dir[ií]a|por ah[ií]|y (?:pico|algo)|cuando mucho|a lo (?:mucho|m[aá]s)
como (?:mucho|m[aá]ximo|m[ií]nimo)|m[aá]ximo|m[ií]nimo|por lo menos|al menos|tarde|despu[eé]s|antes(?! de (?:ayer|anoche))
atr[aá]s|restantes
acad[eé]mic\w*|lectivas|pedag[oó]gicas|por (?:semana|d[ií]a|sesi[oó]n|mes|clase)|al (?:d[ií]a|mes)|a la semana|cada|c/u
semanal\w*|diari\w*|menos|para|requeridas
""")
MORE_MINUTES = re.compile(rf"(?i)\s+\d\d\b(?![/:.\d-])(?!{COUNTED.pattern})")
DOUBT_AFTER = re.compile(rf"(?i)^\s*[,(]?\s*(?:\?|\+|ish\b|(?:{AFTER})\b)")
ANYWHERE = _any(r"""
minus|missed|breaks?|lunch(?!\s*(?:and|&|n)\s*learn)|meal|dinner|hour(?:s|['’]s)? off|of which|(?<!got )out of|but|though|although
except\w*|excluding|not counting|stayed|only (?:attended|went|made|caught|got)|didn['’]?t|did not|couldn['’]?t
had to (?:leave|go|drop)|(?:left|leave|ended|leaving) (?:early|before)|late|cut short|partial(?:ly)?|half of (?:it|the)|twice
allegedly|supposedly|ballpark|if i|dropp?ed|disconnected|halfway|kicked off|cut off|ran (?:short|over)
(?:not|pretty|fairly|almost) sure|unsure|(?:wanna|want to) say|remember|recall|i (?:think|guess|believe)|maybe|idk|each
com(?:ida|er|imos)|almorz\w+|cena|pausas?|descansos?|almuerzo|receso|de las cuales|pero|aunque|excepto|salvo|supuestamente
si (?:no|mal)|sin contar|descontando|quitando
se cort[oó]|solo (?:fui|estuve)|me (?:desconect[eé]|qued[eé]|sal[ií]|fui)|falt[eé]|perd[ií]|no fui|tuve que|no s[eé]|segur[oa]
sal[ií] (?:antes|temprano)
llegu[eé] tarde|creo|supongo|calculo|qui[zs][aá]s?|tal vez|a lo mejor|(?:no )?(?:me )?(?:acuerdo|recuerdo)|la mitad|a medias
dos veces|cada|\w+ (?:sessions|sesiones|clases)|(?:for|during) \w+ (?:days|months|sessions)
(?<!over )(?<!across )(?<!\bin )(?<!\ben )(?<!hace )(?<!par )(?<!\w)\w+ (?:times|veces|d[ií]as|weeks|semanas|meses)(?! ago| atr[aá]s)
\d (?:in|en|por|de) (?:the|la) (?:morning|afternoon|evening|ma[ñn]ana|tarde|noche)
""")
DOUBT_ANYWHERE = re.compile(rf"(?i)\b(?:{ANYWHERE})\b")


DOUBTED_DAY_BEFORE = re.compile(
    r"(?i)\b(?:about|around|maybe|prob(?:ably)?|perhaps|think|guess|believe|or|like|either|creo que|creo|como|alrededor del?|qui[zs][aá]s?|"
    r"tal vez|a lo mejor|o|supongo que|por)\s+(?:it was |on |fue |el |the )*$"
)
DOUBTED_DAY_AFTER = re.compile(
    r"(?i)^[\s,]*(?:-?ish\b|or\b|o\b|or so|i (?:think|guess|believe)|maybe|probably|creo|quiz[aá]s?|m[aá]s o menos|por ah[ií])"
)


def is_day_doubted(text: str, start: int, end: int) -> bool:
    """About a week ago, Monday I think, two or three days ago."""
    return DOUBTED_DAY_BEFORE.search(text[:start]) is not None or DOUBTED_DAY_AFTER.match(text[end:]) is not None


def is_doubted(text: str, start: int, end: int, rest: str, *, is_several: bool = False) -> bool:
    """Whether words beside it, or about breaks and what was missed in the rest, leave it open. Several sessions say that they are."""
    beside = DOUBT_BEFORE.search(text[max(0, start - BESIDE) : start]) or DOUBT_AFTER.search(text[end : end + BESIDE])
    return (
        beside is not None
        or MORE_MINUTES.match(rest[end:]) is not None
        or (not is_several and DOUBT_ANYWHERE.search(rest[:start] + TAKEN + rest[end:]) is not None)
    )
