"""A message to an open card that is nothing but *stop*, *help*, *menu*, *skip* or *later*, however it is put. Both languages at once.

Each line below is one way to put it, without accents, marks and polite words; what stands in angle brackets is in `_PARTS`.
"""

import re
import unicodedata
from enum import StrEnum

LONGEST = 60  # characters; nothing longer is looked at


class Meant(StrEnum):
    STOP = "stop"
    HELP = "help"
    MENU = "menu"
    SKIP = "skip"
    LATER = "later"
    OWN_WORDS = "own words"  # what the card's button says, typed instead


_PARTS = {
    "<messages>": "(messages?|texts?|scenarios?|bot|reminders?|mensajes|escenarios|recordatorios)",
    "<may i>": (
        "((can|could) (i|we)|may i|i (want|would like|d like|need|would rather) to|i (ll|d rather|will|can)|just|maybe|perhaps|better|"
        "puedo|podemos|quiero|quisiera|prefiero|mejor|tal vez|quizas?|voy a)"
    ),
    "<this>": "(this|that|it|today|for now|for today|est[ae]|eso|(por )?hoy|<thing>)",
    "<do it>": (
        "((do|answer|finish|read) (it|this|that)( one)?|(lo|la) (hago|veo|leo|contesto|respondo|termino)|(hacer|ver|leer|contestar"
        "|responder)l[oa])"
    ),
    "<soon>": (
        "(later( on)?( today| tonight)?|tomorrow( morning| afternoon| evening| night)?|tonight|this (evening|afternoon)|"
        r"in (an?|one|two|a few|half an|\d+) (bit|while|minutes?|mins?|hours?|hrs?)|(another|some other) (time|day)|"
        r"after (work|lunch|dinner|class|school|group|(my|the) (shift|meeting|break))|(at|a las) \d{1,2}( \d\d)?( ?[ap] ?m)?|"
        "luego|(un poco )?mas tard(e|ecito)( hoy)?|despues|manana( temprano| (por|en) la (manana|tarde|noche))?|esta (noche|tarde)|"
        r"(en|por) la (noche|tarde)|(en un|al) rat(it)?o|en (una?|media|dos|unos|\d+) (horas?|minutos?|min)|otro (dia|rato)"
        r"|en otro momento|"
        "despues de(l| la| mi) (trabajo|turno|clase|reunion|comida|almuerzo))"
    ),
    "<not now>": (
        "(not (now|today|tonight|right now|yet|at the moment)|(ahora( mismo)?|ahorita|hoy|todavia|en este momento) no( puedo)?"
        "|no puedo <now>)"
    ),
    "<next>": (
        "((an ?other|next|otra|otro|(la |el )?siguiente)( <thing>)?|(a |the )?(different|new) <thing>|"
        "(otr[oa]|una?)( <thing>)? (nuev[oa]|diferente|distint[oa]))"
    ),
    "<thing>": "(one|scenario|question|card|pregunta|escenario|tarjeta)",
    "<now>": "(right now|now|just now|today|at the moment|yet|ahora( mismo)?|ahorita|hoy|en este momento|todavia)",
}
_LINES = {
    Meant.STOP: r"""
        stop( it| this| all| everything)?
        (quit|end|cancel|pause|exit)( it| this)?
        (i (want|would like|d like) to |how (do|can) i )?(unsubscribe|unsuscribe|un subscribe|opt out|turn (this|it) off)( me)?
        how (do|can) i (stop|quit|cancel|end)( this| it)?
        remove me|no more
        (stop|quit|end|cancel|no more)( sending| texting| messaging| writing)?( to)?( me)?( any| the| these| this| your| more)* <messages>
        (stop|quit) (messaging|texting|writing|contacting)( to)?( me)?
        (don t|dont|do not) (text|message|write|contact)( to)? me( any ?more| again)?
        alto|para(r|le|lo)?( todo| esto)?|pare|deten(te|er|lo)?|basta|no mas|pausa|terminar|salir
        cancel(ar?|o)( suscripcion)?|como (paro|detengo|cancelo) esto
        (me )?(quiero |quisiera |como )?(me )?(dar(me)?|doy|dame) de baja|de baja|baja
        no (quiero|deseo)( recibir)?( mas)? <messages>|no mas <messages>
        no me (escribas|mandes|envies)( mas)?( <messages>| nada)?
        (deja|dejen) de (escribirme|mandarme|enviarme)( mas)?( <messages>| cosas)?
        (parar?|detener|cancelar?)( los| el)? <messages>
    """,
    Meant.HELP: """
        help( me)?( out)?|(can|could|will) you help( me)?( out)?|(i )?(need|want)( some)? help|(i need )?support|info|commands
        how (does|do) (this|it|i) (work|use (this|it))|what is this|what s this|what can you do|what (can|do|should) i do here
        ayuda(me|nme)?|(me )?(puedes?|podrias?) ayudar(me)?|me ayudas|(necesito|quiero) (ayuda|apoyo)|apoyo|comandos
        como (funciona|se usa)( esto)?|que es esto|que puedes hacer|que (puedo hacer|hago) aqui
    """,
    Meant.MENU: """
        ((show|open|see)( me)? |(go )?back to )?(the )?(main )?(menu|options)
        (ver |abrir |muestrame |volver al |ir al )?(el |las )?(menu|opciones)( principal)?
        settings|ajustes|configuracion|start|home|inicio|empezar
        ((show|see)( me)? )?(my )?progress|practice( now)?|(ver )?(mi )?(progreso|avance)|practicar( ahora)?
    """,
    Meant.SKIP: """
        (<may i> )*(skip|saltar(l[ao]|me)?|saltal[ao]|salta(te)?|saltamos|omit(ir|e|o))( <this>)*
        (<may i> )*(pass|paso|pasar)(( on| de)?( <this>)+)?
        ((give|send|show) me |i (want|d like) |can i (have|get) |dame |quiero |mandame |muestrame |ponme )?<next>
    """,
    Meant.LATER: """
        (<not now> )?(<may i> )*(<do it> )?<soon>( <do it>)?|<not now>
        (remind me|ask me|recuerda(me|melo)|preguntame)( <do it>)? <soon>
        (i (am|m) |im )?(busy|at work|working|driving|in a meeting|in class)( <now>)?
        ((estoy|ando) (ocupad[oa]|trabajando|manejando|en el trabajo|en clase|en (una )?(reunion|junta))|ocupad[oa])( <now>)?
        (i )?(have no|no|(don t|dont|do not) have( the)?) time( for this)?( <now>)?|(ahora )?no tengo tiempo( <now>)?
        (i )?(can t|cant|cannot)( do (this|it))? <now>
    """,
    Meant.OWN_WORDS: "(in |with |en |con )?(my|mis) (own |propias )?(words|palabras)|own words|palabras propias",
}

_POLITE = "(?:please|pls|plz|thanks|thank you|sorry|now|por favor|porfa|porfavor|gracias|perdon|disculpa|ya)"
_OPENING = "(?:hi|hello|hey|ok|okay|no|yes|oh|um|well|so|hola|oye|bueno|pues|ay|si)"
_SAID_AGAIN = re.compile(r"\b(\w+)(?: \1\b)+")
_DRAWN_OUT = re.compile(r"([^\W\d])\1\1+")


def _compiled(lines: str) -> re.Pattern[str]:
    """Any of the lines, with polite words around it."""
    ways = "|".join(line.strip() for line in lines.strip().splitlines())
    for name, part in _PARTS.items():
        ways = ways.replace(name, part)
    ways = ways.replace("(", "(?:")
    return re.compile(rf"(?:(?:{_POLITE}|{_OPENING}) )*(?:{ways})(?: {_POLITE})*")


_CANCELS = _compiled("""
    (cancel|exit|quit|forget)( it| this| that)?|never ?mind|cancel(a|ar|alo)|salir|(mejor )?olvidal[oa]|dejal[oa]( asi)?|no importa
""")
_MEANT = {meant: _compiled(lines) for meant, lines in _LINES.items()}


def meant(text: str) -> Meant | None:
    """Only where the message is nothing but the word, said politely or again and again, or asks that no more messages come."""
    if len(text) > LONGEST:
        return None
    said = _SAID_AGAIN.sub(r"\1", _DRAWN_OUT.sub(r"\1", plain(text)))
    return next((each for each, phrases in _MEANT.items() if phrases.fullmatch(said)), None)


def cancels(text: str) -> bool:
    """Whether a message to a question says that it is to be asked no more."""
    return len(text) <= LONGEST and _CANCELS.fullmatch(plain(text)) is not None


def plain(text: str) -> str:
    """Small letters without accents, marks or doubled spaces; a keycap is its digit."""
    apart = unicodedata.normalize("NFKD", re.sub(r"\.(?=[ºª])", "", text.casefold()))
    letters = "".join(char for char in apart if not unicodedata.combining(char))
    return " ".join(re.sub(r"[^\w]+", " ", letters).split())
