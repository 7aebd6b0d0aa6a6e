"""A message to an open card that is nothing but *stop*, *help*, *menu*, *skip* or *later*, however it is put. Both languages at once.

Each line below is one way to put it, without accents, marks and polite words; what stands in angle brackets is in `_PARTS`.
"""

import re
import unicodedata
from enum import StrEnum

from practice.patterns import lazy

LONGEST = 60  # characters; nothing longer is looked at


class Meant(StrEnum):
    STOP = "stop"
    HELP = "help"
    MENU = "menu"
    SKIP = "skip"
    LATER = "later"
    OWN_WORDS = "own words"  # what the card's button says, typed instead


_PARTS = {
    "<messages>": (
        "(messages?|texts?|scenarios?|bot|reminders?|notifications?|stuff|mensajes|escenarios|recordatorios|notificaciones|cosas)"
    ),
    "<unsubscribe>": "(unsubscribe|unsuscribe|un subscribe|opt out|turn (this|it) off|turn off)",
    "<of mine>": "(any|the|these|this|all|your|more)",
    "<want>": "(can i|i ll|i (want|d like|would like) to|let me|just|i|hard|yo|mejor|prefiero|quiero)",
    "<give me>": (
        "((give|send|show) me|i (want|d like)|can (i|we) (have|get)|dame|quiero|mandame|muestrame|ponme|pasa(me)? a"
        "|cambia(me)?( de| a| por)?)"
    ),
    "<at work>": "(trabajando|manejando|en el trabajo|en clase|en (una )?(reunion|junta))",
    "<of it>": "(subscription|service|account|suscripcion|servicio|cuenta)",
    "<may i>": (
        "((can|could) (i|we)|may i|i (want|would like|d like|need|would rather) to|i (ll|d rather|will|can)|just|maybe|perhaps|better|"
        "let s|lets|puedo|podemos|quiero|quisiera|prefiero|mejor|tal vez|quizas?|voy a|vamos a)"
    ),
    "<maybe>": "(can i|may i|could i|let me|i ll|i will|i d rather|just|maybe|perhaps|better|puedo|prefiero|mejor|tal vez|quizas?)",
    "<this>": "(this|that|it|today|for now|for today|est[ae]|eso|(por )?hoy|<thing>)",
    "<do it>": (
        "((do|answer|finish|read) (it|this|that)( one)?|(will do|i ll (reply|answer|respond)|(i ll|i will) (be|come"
        "|get) back( to (you|it|this))?|back)|"
        "(ya )?(te |lo |la |se lo )?(hago|veo|leo|contesto|respondo|termino|digo|aviso|vuelvo|regreso|sigo)|(hacer|ver|leer|contestar"
        "|responder)l[oa])"
    ),
    "<soon>": (
        "(later( on)?( today| tonight)?|tomorrow( morning| afternoon| evening| night)?|tonight|this (evening|afternoon)|"
        r"in (an?|one|two|a few|half an|\d+) (bit|while|minutes?|mins?|hours?|hrs?)( or so| or two)?|(another|some other) (time|day)|"
        r"after (work|lunch|dinner|class|school|group|(my|the) (shift|meeting|break))|(at|a las?) \d{1,2}( \d\d)?( ?[ap] ?m)?"
        "( (de|por|en) la (manana|tarde|noche))?|"
        "luego|(un poco )?mas tard(e|ecito)( hoy)?|despues|manana( temprano| (por|en) la (manana|tarde|noche))?|((hoy )?(esta"
        "|en la) (noche|tarde))|"
        r"(en|por) la (noche|tarde)|(mas )?(en un|al) rat(it)?o|en (una?|media|dos|unos|\d+) (horas?|minutos?|min|momentos?)( mas)?"
        r"|otro (dia|rato)"
        r"|en otro momento|"
        "despues de(l| la| mi) (trabajo|turno|clase|reunion|comida|almuerzo))"
    ),
    "<not now>": (
        "(not (now|today|tonight|right now|yet|at the moment)|(ahora( mismo)?|ahorita|hoy|todavia|en este momento) no( puedo)?"
        "|no puedo <now>)"
    ),
    "<next>": (
        "((an ?other|next|otra|otro|(la |el )?siguiente|(la|el) que sigue)( <thing>)?|(a |the )?(different|new) <thing>|"
        "(otr[oa]|una?|uno)( <thing>)? (nuev[oa]|diferente|distint[oa]))"
    ),
    "<thing>": "(one|scenario|question|card|pregunta|escenario|tarjeta)",
    "<now>": "(right now|rn|now|just now|today|at the moment|yet|ahora( mismo)?|ahorita|hoy|en este momento|todavia)",
}
_LINES = {
    Meant.STOP: r"""
        stop( it| this| all| everything)?
        (quit|end|cancel|pause|exit)( it| this)?
        (i (want|would like|d like) to |how (do|can) i )?<unsubscribe>( me)?( from)?( this| it| <messages>)?
        how (do|can) i (stop|quit|cancel|end)( this| it)?
        remove me|no more
        (stop|quit|end|cancel|no more)( sending| texting| messaging| writing)?( to)?( me)?( <of mine>)* <messages>
        (stop|quit) (messaging|texting|writing|contacting|sending|bothering)( to)?( me)?( this| these| that| them)?
        (don t|dont|do not) (text|message|write|contact|bother)( to)? me( any ?more| again)?
        (don t|dont|do not) send me( any ?more| any| more| anything| these| this)*( <messages>)?
        (i (want|would like|d like) to )?(stop|cancel|end|close|pause)( my| the| this)? <of it>
        alto|par(a|e|en)|para(r|le|lo)?( todo| esto| ya)?|deten(te|er|lo|gan(se|lo)?)?|basta|no mas|pausa|terminar|salir
        desactivar(lo)?|pausar(lo)?
        (quiero |quisiera )?cancel(ar?|o)( (la |mi |el |este )?<of it>| esto)?|como ((lo )?(paro|detengo|cancelo|apago|desactivo))( esto)?
        (me )?(quiero |quisiera |como )?(me )?(dar(me|se)?|doy|da|den|dame) de baja|de baja|baja
        no (quiero|deseo)( recibir)?( mas)? <messages>|no mas <messages>
        no me (escriba[sn]?|mande[sn]?|envie[sn]?)( mas| ya)?( <messages>| nada)?( mas)?
        (deja|dejen|deje) de (escribir|mandar|enviar)(me)?( mas)?( <messages>)?
        (parar?|pare|paren|detener|cancelar?)( con)?( los| el| estos)? <messages>
    """,
    Meant.HELP: """
        help( me)?( out)?|(can|could|will) you help( me)?( out)?|(i )?(need|want)( some)? help|(i need )?support|info|commands
        how (does|do) (this|it|i|(this|the) bot) (work|use (this|it|(this|the) bot))|what is this|what s this|what can you do
        what (can|do|should|am) i (do|type|write|say|supposed to do)( here| now)|what am i supposed to (do|write|type)( here)?
        how do i (answer|reply|respond|do this|start)( this| it| here)?
        ayuda(me|nme|mos)?|ayuden(me|nos)|auxilio|(me )?(puedes?|podrias?) ayudar(me)?|me ayudas|(necesito|quiero) (ayuda|apoyo)|apoyo
        comandos
        como (funciona|se usa|uso)( esto| (el|este) bot)?|que es esto|que puedes hacer|que (puedo|debo|tengo que) hacer( aqui| ahora)
        que tengo que hacer
        que (hago|escribo|pongo|se hace)( aqui| ahora)|como (respondo|contesto|le hago)( aqui| esto)?
    """,
    Meant.MENU: """
        ((show|open|see)( me)? |(go )?back to )?(the )?(main )?(menu|options)
        (ver |abrir |muestrame |volver al |ir al )?(el |las )?(menu|opciones)( principal)?
        ((go to|open|show|see)( me)? |abrir |ver |ir a )?(my |the |mis |los |la )?(settings|ajustes|configuracion)|start|home|inicio
        empezar
        ((show|see)( me)? )?(my )?progress|practice( now)?|(ver )?(mi )?(progreso|avance)|practicar( ahora)?
    """,
    Meant.SKIP: """
        (<may i> )*(skip|saltar(l[ao]|me)?(l[ao])?|saltal[ao]|salta(te)?(l[ao])?|saltamos|omit(ir|e|o)(l[ao])?)( <this>)*
        (<want> )*(pass|paso|pasar)(( on| de)?( <this>)+)?
        (<give me> )?<next>
        cambia(r|me)? de <thing>|change (the |this )?<thing>
    """,
    Meant.LATER: """
        (<not now> )?(<maybe> )*(<do it> )?<soon>( <do it>)?|<not now>
        (remind me|ask me( again)?|recuerda(me|melo)|preguntame|avisame)( <do it>)?( again)? <soon>|remind me|recuerda(me|melo)
        (i (am|m) |im )?((too |really |very |a bit |so )?busy|at work|working|driving|in a meeting|in class)( <now>)?
        (<now> )?((estoy|ando|voy) (<at work>|(muy )?ocupad[oa])|(muy )?ocupad[oa])( <now>)?
        (i )?(have no|no|(don t|dont|do not) have( the)?) time( for this)?( <now>)?|(<now> )?no (tengo|me da|hay) tiempo( <now>)?
        (i )?(can t|cant|cannot)( do (this|it)| talk| answer| reply)? <now>|(no puedo (contestar|responder|hablar)|no puedo hacerlo) <now>
        (give me|dame) (an?|one|half an|una|media|unas|un) (hour|hora|horas|rato|ratito)
    """,
    Meant.OWN_WORDS: "(in |with |en |con )?(my|mis) (own |propias )?(words|palabras)|own words|palabras propias",
}

_POLITE = "(?:please|pls|plz|thanks|thank you|sorry|now|por favor|porfa|porfavor|gracias|perdon|disculpa|ya)"
_OPENING = "(?:hi|hello|hey|ok|okay|no|yes|oh|um|well|so|hola|oye|bueno|pues|ay|si)"
_SAID_AGAIN = lazy(r"\b(\w+)(?: \1\b)+")
_DRAWN_OUT = lazy(r"([^\W\d])\1\1+")


def _compiled(lines: str) -> re.Pattern[str]:
    """Any of the lines, with polite words around it."""
    ways = "|".join(line.strip() for line in lines.strip().splitlines())
    for name, part in _PARTS.items():
        ways = ways.replace(name, part)
    ways = ways.replace("(", "(?:")
    return lazy(rf"(?:(?:{_POLITE}|{_OPENING}) )*(?:{ways})(?: {_POLITE})*")


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
