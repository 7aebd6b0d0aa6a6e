"""What a typed message to an open card means: one of its ways, a word that is no answer, or someone's own words. Both languages at once."""

import re
import unicodedata
from collections.abc import Sequence
from enum import StrEnum

LEAST_WORDS = 3  # of a way's beginning, so that a common word does not pick it
LAST = -1


class Meant(StrEnum):
    """A message that is only such a word."""

    STOP = "stop"
    HELP = "help"
    MENU = "menu"
    SKIP = "skip"
    LATER = "later"


WORDS = {
    Meant.STOP: (
        "stop|stop it|please stop|stop please|stop now|stop all|stop everything|stop messages|unsubscribe|quit|end|cancel|opt out|pause|"
        "unsuscribe|un subscribe|remove me|alto|para|parar|pare|deten|detente|detener|basta|ya basta|para ya|no mas|cancelar|cancela|"
        "cancelar suscripcion|darme de baja|dame de baja|baja|pausa|terminar|salir|exit"
    ),
    Meant.HELP: "help|help me|i need help|i need some help|need help|info|ayuda|ayudame|necesito ayuda|"
    "como funciona|how does this work|what is this|que es esto|what can you do|what can i do here|que puedes hacer|que puedo hacer aqui|"
    "commands|comandos",
    Meant.MENU: "menu|main menu|show menu|the menu|options|start|el menu|ver menu|menu principal|opciones|inicio|empezar",
    Meant.SKIP: "skip|skip it|skip this|skip this one|skip please|pass|next|next one|saltar|saltar esta|saltala|omitir|pasar|paso|"
    "siguiente|la siguiente|saltar por favor",
    Meant.LATER: "later|later please|maybe later|not now|not today|tomorrow|later today|luego|mas tarde|despues|ahora no|hoy no|manana|"
    "ahorita no|maybe tomorrow|in a bit|in a while|in a minute|not right now|remind me later|remind me tomorrow|tonight|this evening|"
    "en un rato|al rato|al ratito|mas tardecito|ahora mismo no|recuerdame luego|recuerdame mas tarde|recuerdame despues|esta noche|"
    "tal vez manana|mas tarde hoy",
}
_MEANT = {phrase: meant for meant, phrases in WORDS.items() for phrase in phrases.split("|")}
_NO_MESSAGES = re.compile(
    r"(?:stop|quit|end|cancel|no more)(?: (?:sending|texting|messaging|writing))?(?: (?:to )?me)?(?: (?:any|the|these|your|more))*"
    r" (?:messages?|texts?|scenarios?|bot|reminders?)|stop (?:messaging|texting|writing)(?: (?:to )?me)?|"
    r"(?:ya )?no (?:quiero|deseo)(?: recibir)? mas (?:mensajes|escenarios)|(?:ya )?no mas (?:mensajes|escenarios)|"
    r"(?:ya )?no me (?:escribas|mandes|envies)(?: mas)?(?: mensajes| escenarios| nada)?|"
    r"deja de (?:escribirme|mandarme|enviarme)(?: mas)?(?: mensajes| escenarios| cosas)?|"
    r"(?:parar?|detener|cancelar?) (?:los |el )?(?:mensajes|escenarios|bot)|(?:me quiero dar|quiero darme|quiero dar) de baja"
)
_POLITE = re.compile(
    r"^(?:(?:please|pls|plz|por favor|porfa|porfavor|ya) )+|(?: (?:please|pls|plz|por favor|porfa|porfavor|now|ya|thanks|gracias))+$"
)
UNCLEAR = (
    "hi|hi there|hello|hello there|hey|hey there|good morning|good afternoon|good evening|good night|ok|okay|okey|k|kk|thanks|thank you|"
    "thank u|thx|ty|many thanks|thanks a lot|thank you so much|thank you very much|yes|yep|yeah|no|nope|sure|fine|cool|great|got it|test|"
    "testing|bye|goodbye|yo|hmm|lol|what|huh|are you there|who are you|"
    "hola|hola buenas|buenas|buenos dias|buen dia|buenas tardes|buenas noches|vale|listo|gracias|muchas gracias|mil gracias|gracias a ti|"
    "si|claro|bueno|bien|dale|entendido|de acuerdo|perfecto|prueba|probando|adios|chao|chau|hasta luego|que|mmm|mm|jaja|jajaja|estas ahi|"
    "quien eres"
)
_LONGEST = 60  # characters; no such word or greeting is longer, and nothing longer is looked at
_UNCLEAR = frozenset(UNCLEAR.split("|"))
_ORDINALS = (
    (1, "1|1st|1ro|1ra|1o|1a|one|first|uno|una|primero|primera|primer"),
    (2, "2|2nd|2do|2da|2o|2a|two|second|dos|segundo|segunda"),
    (3, "3|3rd|3ro|3ra|3o|3a|three|third|tres|tercero|tercera|tercer"),
    (4, "4|4th|4to|4ta|four|fourth|cuatro|cuarto|cuarta"),
    (LAST, "last|ultimo|ultima"),
)
_NUMBERS = {word: number for number, words in _ORDINALS for word in words.split("|")}
_NAMED = r"(?= (?:the|la|el|option|opcion|number|numero|\d))"  # "voy con la dos", not "tomo una"
_BEFORE = (
    r"(?:(?:i (?:pick|choose|chose|would pick|would choose|want|d pick|d choose|ll take)|my answer is|"
    r"my choice is|my pick is|elijo|escojo|prefiero|quiero|mi respuesta es|mi opcion es|mi eleccion es|"
    r"(?:(?:i (?:d|ll|would|will) )?go with|going with|i (?:like|think|d say|would say)|definitely|def|a|by|"
    rf"tomo|me gusta|me quedo con|me voy (?:por|con)|voy (?:por|con)|creo que(?: es)?|diria que){_NAMED}) )?"
    r"(?:(?:the|la|el) )?(?:(?:option|number|answer|way|no|opcion|numero|respuesta|forma|n) ){0,2}"
)
_AFTER = r"(?: (?:one|way|option|answer|opcion|respuesta|forma|please|por favor|porfa|it is)){0,2}"
_PICK = re.compile(rf"{_BEFORE}(?P<number>[a-z0-9]+){_AFTER}")


def meant(text: str) -> Meant | None:
    """Only where the message is nothing but the word, said politely or again and again, or asks that no more messages come."""
    if len(text) > _LONGEST:
        return None
    plain = _plain(text)
    bare = _POLITE.sub("", plain)
    if len(set(bare.split())) == 1:  # "stop stop stop"
        bare = bare.split()[0]
    if _NO_MESSAGES.fullmatch(bare):
        return Meant.STOP
    return _MEANT.get(plain) or _MEANT.get(bare)


def is_unclear(text: str) -> bool:
    """Whether it could be an answer, and as well be said to nobody in particular: a greeting, thanks, a mark, a smiley."""
    if len(text) > _LONGEST:
        return False
    plain = _plain(text)
    return plain in _UNCLEAR or (not plain and bool(text.strip()))


def find_way(text: str, ways: Sequence[str]) -> int | None:
    """The way that a number, an ordinal or a way's first words name, from 1. None for everything else."""
    plain = _plain(text)
    if not plain:
        return None
    found = _PICK.fullmatch(plain)
    number = _NUMBERS.get(found["number"]) if found is not None else None
    if number is not None:
        number = len(ways) if number == LAST else number
        return number if 1 <= number <= len(ways) else None
    if len(plain.split()) < LEAST_WORDS:
        return None
    begun = [place for place, way in enumerate(ways, 1) if f"{_plain(way)} ".startswith(f"{plain} ")]
    return begun[0] if len(begun) == 1 else None


def _plain(text: str) -> str:
    """Small letters without accents, marks or doubled spaces; a keycap is its digit."""
    apart = unicodedata.normalize("NFKD", re.sub(r"\.(?=[ºª])", "", text.casefold()))
    letters = "".join(char for char in apart if not unicodedata.combining(char))
    return " ".join(re.sub(r"[^\w]+", " ", letters).split())
