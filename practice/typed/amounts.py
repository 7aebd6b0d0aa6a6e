"""Hours of training among the words that people answer with: "an hour and a half, we had such a nice talk", "hora y media, mijo"."""

import re

from practice.models import Language
from practice.patterns import lazy
from practice.typed import beside, hours, slips

_LAUGHS = r"(?:(?:ha|ja|je|he)+h?|lo+l|lmao|xd)"
_KIND = rf"{beside.DEAR}|{beside.THANKS}|{_LAUGHS}"
_LEADS = lazy(
    rf"^(?:[\s,.;:!-]*(?:{_KIND}|um+|uh+|er+|eh+|hm+|mm+|oh+|ah+|ay+|este|pues|well|so|ok(?:ay)?|bueno|a ver|yes|si|hi|hello|hola|honestly|"
    r"(?:it|that|the (?:class|training|session|meeting|group|workshop|webinar|call)|this one|mine)(?: ?['’]s|s)?(?: all)?(?: (?:was|"
    r"were|is|took|lasted|ran|went|came to|"
    r"amounted to|added up to|totaled|totalled))?(?: (?:me|us|for|on for))?(?: a total of)?|in total|in all|altogether|"
    r"total(?: of)?|exactly|precisely|just|only|"
    r"(?:i|we) (?:was there|were there|did|had|got|attended|sat through|spent|put in|stayed|met|worked|trained|went|completed|"
    r"finished)(?: (?:for|a total of|it|in))?|for|"
    r"(?:la (?:clase|capacitacion|sesion|reunion|formacion)|el (?:taller|curso|grupo|entrenamiento|webinar)|eso|esto|"
    r"todo)(?: (?:fue|duro|tomo|son|es|llevo))?|"
    r"(?:a )?(?:full|solid|whole)|fue(?:ron)?|son|es|(?:i )?need|necesito|duro|tomo|llevo|fueron como en total|en total|un total de|"
    r"exactamente|justo|solo|"
    r"solamente|nada mas|nomas|"
    r"(?:yo )?(?:estuve|estuvimos|hice|hicimos|tome|tomamos|fui|fuimos|pase|asisti|complete|complet[eé])(?: (?:ahi|alli|por|"
    r"un total de|en total))?|por|durante)"
    r"(?:[\s,.;:!-]+|$))+"
)
_SAYS_NOTHING = lazy(
    rf"^(?:[\s,.;:!-]*(?:{_KIND}|exactly|exact|exact[ao]s|exactamente|precisely|justas?|justo|even|total|in total|in all|altogether|"
    rf"en total|flat|long|sharp|"
    r"de reloj|completas?|enteras?|y ya|nomas|nada mas|no mas|solamente|period|punto|pretty sure|for sure|im sure|i ?['’]?m sure|"
    r"seguro|segura)(?:[\s,.;:!?-]+|$))+$"
)
_UNIT = lazy(rf"(?:{hours.HOUR}|{hours.MINUTE})")
_SIGNS_OF_DOUBT = frozenset("~≈<>±%$#*=")
_SAYS_MORE = lazy(
    r"\d|^\s*[?/+%-]|^[\s,.;-]*(?:short|and|y|plus|mas|minus|menos|less|(?:with|con) (?:some|an?|un|algo|change|extra|pico))\b|"
    r"\b(?:or|o|u|but|pero|each|apiece|per|every|cada|a (?:day|week|month|session|class|piece)|(?:al?|por) (?:dia|semana|mes|sesion|"
    r"clase)|dail\w*|weekly|monthly|"
    r"diari\w*|semanal\w*|mensual\w*|about|around|roughly|approx\w*|aprox\w*|ish|or so|almost|nearly|casi|over(?! the\b)|under|more|"
    r"less|least|most|max\w*|min(?:imum)?|up to|"
    r"mas o menos|alrededor|como|mas|menos|i (?:think|guess|believe|suppose)|maybe|perhaps|prob\w*|possibly|not|no|never|nunca|creo|"
    r"supongo|quizas?|tal vez|"
    r"left|remaining|to go|needed|faltan?|quedan?|ago|hace|off|except|salvo|excepto|unless|if|si|wait|espera|actually|perdon|sorry|instead|"
    r"(?:with|without|including|incl\w*|con|sin|incluyendo|counting|contando) .*(?:break|lunch|breakfast|dinner|almuerzo|comida|"
    r"descanso|pausa|receso)\w*|"
    r"driv\w+|travel\w*|traffic|manej\w+|viaj\w+|trafico|camino|espera|waiting|two|three|four|five|six|seven|eight|nine|ten|dos|"
    r"tres|cuatro|cinco|seis|siete|ocho|nueve|diez|"
    r"half|media|quarter|cuarto|hours?|hrs?|horas?|min(?:ute)?s?|minutos?)\b|n ?['’]t\b"
)


def among(text: str) -> str:
    """The words that say how long it was, if nothing beside them doubts it; else all of them."""
    if len(text) > beside.LONGEST or _SIGNS_OF_DOUBT & set(text):
        return text
    words = text
    for language in Language:
        words = slips.mended(words, language)
    plain = _LEADS.sub("", " ".join(beside.tidy(words).split()))
    said = [(found.start(), found.end()) for found in re.finditer(r"[^\s,;]+", plain)]
    for _, end in reversed(said):
        head, tail = plain[:end].rstrip(".!"), plain[end:]
        if hours.exactly(head) is None:
            continue
        if _SAYS_NOTHING.match(tail) or not tail.strip(" .,!"):
            return head
        return head if _UNIT.search(head) and _SAYS_MORE.search(tail) is None else text
    return text


def read(text: str) -> hours.HoursRead | None:
    """As `hours.read` does, with words beside it."""
    return hours.read(text) or hours.read(among(text))
