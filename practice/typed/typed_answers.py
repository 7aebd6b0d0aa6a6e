"""What a typed message to an open card means: one of its ways, small talk that may be no answer, or someone's own words."""

from collections.abc import Sequence

from practice.patterns import lazy
from practice.typed.typed_words import LONGEST, plain

LEAST_WORDS = 3  # of a way's beginning, so that a common word does not pick it
LAST, MIDDLE = -1, 0

UNCLEAR = (
    "hi|hiya|hi there|hello|hello there|hey|hey there|heya|good morning|good afternoon|good evening|good night|morning|evening|ok"
    "|okay|okey|"
    "okie|k|kk|alright|all right|right|thanks|thank you|thank u|thx|ty|many thanks|a lot|so much|very much|again|please|yes|yep|yup|yeah|"
    "yea|ya|no|nope|nah|sure|fine|cool|nice|good|great|wow|awesome|perfect|sounds good|got it|test|testing|bye|goodbye|good bye|yo"
    "|hmm|um|"
    "uh|oh|lol|haha|hahaha|hehe|what|huh|why|are you there|are you a bot|are you a robot|are you real|are you human"
    "|are you a real person|"
    "is this a bot|bot|who are you|who is this|who s this|what s up|sup|idk|i don t know|i dont know|dunno|not sure|i m not sure|no idea|"
    "never mind|nevermind|nothing|oops|sorry|you re welcome|maybe|perhaps|wrong chat|interesting|"
    "hola|holi|buenas|buenos dias|buen dia|buena tarde|buenas tardes|buenas noches|vale|va|sale|listo|gracias|muchas|muchisimas|mil"
    "|a ti|por favor|"
    "si|sip|claro|claro que si|por supuesto|bueno|bien|muy bien|esta bien|dale|entendido|de acuerdo|perfecto|excelente|super|genial"
    "|prueba|"
    "probando|adios|chao|chau|hasta luego|que|mmm|mm|jaja|jajaja|jajajaja|jeje|estas ahi|quien eres|quien es|eres un bot"
    "|eres un robot|eres real|"
    "eres humano|eres humana|eres una persona|es un bot|que tal|que onda|no se|no lo se|no estoy segura|no estoy seguro|ni idea"
    "|nada|quizas|"
    "done|finished|delete|delete it|delete that|erase|undo|wrong|mistake|my mistake|error|not an answer|wrong answer|that s wrong|none"
    "|leave me alone|leave me be|go away|start over|restart|go back|back|dejame en paz|dejenme en paz|no me molestes|volver a empezar"
    "|reiniciar|volver|regresar|atras"
    "|neither|either|both|all|any|zero|cero|hecho|terminado|ya|ya no|borrar|borra|borralo|deshacer|me equivoque|equivocado|fue un error"
    "|no era respuesta|no era una respuesta|ninguna|ninguno|cualquiera|ambas|ambos|las dos|los dos|todas|"
    "quiza|tal vez|a lo mejor|de nada|perdon|disculpa|igualmente|bendiciones|interesante|uy|ay|"
    "none of (these|those|them|the above)|something else|you too|me too|same( here)?|brb|gm|gn|howdy|greetings|tysm|appreciate it|then"
    "|ugh|ooh?f|omg|lmao|rofl|(is )?any(one|body) there|is this real|can you hear me|wait|hold on|(just |give me )?(a|one) (sec"
    "|second|moment|minute)"
    "|(i m|im) (here|back)|wrong (person|number|place)|my bad|typo|ignore( that| this| it)?|whatever|not for me|"
    "ningun[ao] de (las dos|los dos|esas|esos|estas|ellas|las anteriores)|otra cosa|ni una( ni otra)?|igual|yo tambien|a mi tambien"
    "|que hay"
    "|saludos|(se )?agradece|agradezco|okis|oki|orale|nop|nel|pos|aja|ush|uff?|ups|ay no|todo bien|buenisimo|buenisima"
    "|hay alguien( ahi| aqui)?|esto es un bot|es esto un bot|con quien hablo|(espera|espere)(me)?|(dame )?un (momento|momentito"
    "|segundo|minuto)"
    "|ahorita( voy| vuelvo)|ya (voy|volvi|regrese|vuelvo)|aqui estoy|(numero|chat|lugar) equivocado|ignora(lo)?( eso| esto)?"
    "|da igual|no es para mi"
)
_NUMBERS_ALONE = lazy(
    r"(?:(?:either|neither|both|between|ni|entre|o) )?(?:(?:the|la|el) )?\d{1,4}"
    r"(?:(?: (?:and|or|nor|y|o|u|ni|to|a))?(?: (?:the|la|el))? \d{1,4})*"
)
_DRAWN_OUT = lazy(r"([^\W\d])\1+")
_SINGLE = _DRAWN_OUT.sub(r"\1", UNCLEAR)  # "hello" is "helo", and so is "helllooo"
_SMALL_TALK = lazy(rf"(?:(?:{_SINGLE})(?: |$))+")
_ORDINALS = (
    (1, "1|1st|1ro|1ra|1er|1era|1ero|1o|1a|one|first|uno|una|primero|primera|primer"),
    (2, "2|2nd|2do|2da|2o|2a|ii|two|second|dos|segundo|segunda"),
    (3, "3|3rd|3ro|3ra|3er|3era|3ero|3o|3a|iii|three|third|tres|tercero|tercera|tercer"),
    (4, "4|4th|4to|4ta|iv|four|fourth|cuatro|cuarto|cuarta"),
    (LAST, "last|ultimo|ultima"),
    (MIDDLE, "middle|medio|enmedio"),
)
_NUMBERS = {word: number for number, words in _ORDINALS for word in words.split("|")}
_NOUN = r"(?:option|opt|opc?|number|num|nbr|nr|nro|no|n|answer|choice|way|letter|opcion|numero|respuesta|forma|letra|inciso)"
_OPENING = r"(?:ok|okay|yes|yeah|hi|hmm|um|uh|well|so|pues|bueno|si|mmm|hola|oye|please|por favor)"
_MAYBE = (
    r"(?:i (?:think|guess|say|d say|would say)|(?:it|that) (?:s|is|d be|would be)|its|probably|maybe|perhaps|definitely|def|for me|"
    r"(?:yo )?creo que|pienso que|tal vez|quizas?|diria que|mejor|seria|es|para mi|yo)"
)
_CHOOSE = (
    r"(?:i (?:pick|choose|chose|prefer)|(?:i m |im )?(?:picking|choosing)|prefer|(?:i want|ill|i (?:would|d|ll|will)) (?:pick"
    r"|choose|take|select|prefer)|i want|"
    r"(?:my|mi) (?:answer|choice|pick|vote|respuesta|opcion|eleccion|voto)(?: is| es)?|"
    r"elijo|eligo|escojo|prefiero|quiero|(?:elegiria|escogeria))"
)
_TAKE = (
    r"(?:(?:i (?:d|ll|would|will) |ill |id |i m |im |lets |let s |gonna )*(?:go(?:ing|nna)?(?: to go)? (?:with|for)|do|try)"
    r"|i (?:like|vote for)|press|tap|select|pick|choose|"
    r"a|by|tomo|tomaria|me gusta(?: mas)?|me quedo con|me inclino por|contesto|respondo|pongo|marco|voto(?: por)?|"
    r"(?:me )?(?:voy|iria|vamos) (?:por|con)|haria|diria|opto por|optaria por)"
)
_NAMED = rf"(?= (?:the|la|el|{_NOUN}|\d))"  # "voy con la dos", not "tomo una"
_BEFORE = (
    rf"(?:{_OPENING} )*(?:{_MAYBE}{_NAMED} |(?:yo )?(?:{_CHOOSE}|{_TAKE}{_NAMED}) )*(?:(?:the|la|el) )?(?:de(?:l| en)? |{_NOUN} ){{0,2}}"
)
_AFTER = (
    r"(?: (?:one|way|option|answer|choice|opcion|respuesta|forma|please|pls|thanks|thank you|for me|it is|i think|i guess|i d say|"
    r"is my (?:answer|choice)|sounds (?:good|right|best)|por favor|porfa|gracias|creo|yo creo|supongo|para mi|es mi respuesta|seria"
    r"|me gusta(?: mas)?)){0,3}"
)
_PICK = lazy(rf"{_BEFORE}(?P<number>[a-z0-9]+){_AFTER}")
_NOBODY = lazy(r"\bno one\b")
_LETTER = lazy(rf"(?:(?:the|la) )?(?:{_NOUN} )?(?P<letter>[abcd])(?: (?:please|thanks|por favor|porfa|gracias))?")


def is_unclear(text: str) -> bool:
    """Whether it could be an answer, and as well be no answer: a greeting, thanks, a mark, a smiley, numbers that pick no way."""
    if len(text) > LONGEST:
        return False
    said = _DRAWN_OUT.sub(r"\1", plain(text))
    is_small = _SMALL_TALK.fullmatch(said) or _NUMBERS_ALONE.fullmatch(plain(text))
    return is_small is not None or (not said and bool(text.strip()))


def find_way(text: str, ways: Sequence[str]) -> int | None:
    """The way that a number, a letter, an ordinal or a way's first words name, from 1. None for everything else."""
    said = plain(text)
    number = _number_in(said)
    if number is not None:
        number = {LAST: len(ways), MIDDLE: len(ways) // 2 + 1 if len(ways) % 2 else 0}.get(number, number)
        return number if 1 <= number <= len(ways) else None
    begun = [place for place, way in enumerate(ways, 1) if _begins(said, way, place)]
    return begun[0] if len(begun) == 1 else None


def _number_in(said: str) -> int | None:
    if _NOBODY.search(said):
        return None
    letter = _LETTER.fullmatch(said)
    if letter is not None:
        return "abcd".index(letter["letter"]) + 1
    found = _PICK.fullmatch(said)
    return None if found is None else _NUMBERS.get(found["number"])


def _begins(said: str, way: str, number: int) -> bool:
    """With or without its number before it, as someone types it who copies the card."""
    first = said.removeprefix(f"{number} ")
    return len(first.split()) >= LEAST_WORDS and f"{plain(way)} ".startswith(f"{first} ")
