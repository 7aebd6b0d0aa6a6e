"""Sentences of a note, mostly to a boss, that say nothing of the training: what is still to come, to be signed or to be brought."""

from itertools import pairwise

from practice.log_lines import notices
from practice.log_lines.hedges import any_of
from practice.patterns import lazy
from practice.searching import fold

SENTENCE = lazy(r"\n|(?<=[\w)\"'”»]{2}[.!?])\s+(?=\S)|(?<=\?)\s+(?=\S)")
AMOUNT = lazy(r"\b(?:h|hrs?|hours?|horas?|horitas?|hs|mins?|minutes?|minutos?|cehs?)\b|\d(?:h|hrs?|mins?)\b|\d:\d\d|\d\s?[ap]\.?m\b")
BEEN = lazy(
    r"\b(?:yesterday|today|tonight|last|ago|took|did|went|attended|finished|completed|was|were|ayer|hoy|anoche|antier|anteayer|pasad[oa]|tome|"
    r"hice|fui|fuimos|asisti|termine|complete|fue|fueron)\b"
)
OPENING = r"^\W*(?:(?:and|also|ps|p\.s\.|oh|so|y|tambien|pd|posdata|por favor|please|pls|hey|oye)\b\W*)*"
HANDED = "bring|send|give|email|e-mail|text|turn|drop|upload|scan|show|submit|forward|hand|leave|put"
SIGNED = "sign(?! (?:me|us) up)|initial|approve|check|meet|call|look|send|print|forward|review|stamp"
ENTREGAR = "llevo|mando|dejo|enseno|entrego|subo|paso|envio|traigo|muestro|doy"
TO_COME = any_of(rf"""
(?:(?:the|our|my|your) )?(?:next|following|second|third)\b[^,]{{0,30}} (?:is|are|will be|starts|begins)\b
(?:the )?(?:part|module|session|class|level|day|week) (?:\d+|one|two|three|four) (?:is|will be|starts|begins|comes)\b
(?:we|they|i|there)(?:['’]s| is| have|['’]ve got| got| will be)? (?:another|a (?:second|third|next)|(?:also )?part (?:\d|two|three))\b
(?:can|could|would|will) (?:you|u|ya) (?:please |pls )?(?:{SIGNED})\b
(?:can|may|could|should|do|shall) i (?:please )?(?:{HANDED}|come by|stop by|take|have|see|need to (?:{HANDED}))\b
(?:are|will) (?:you|u) (?:be )?(?:in|around|there|free|here|at|off|back)\b|(?:do|did|would) (?:you|u) (?:need|want|have)\b
(?:is it|would it be) (?:ok|okay|alright|fine|cool)\b|when (?:can|could|do|are|should|is)\b|where (?:do|should|can) i\b
sign (?:it|this|my|the)\b|i(?:['’]?m| am| will be|['’]ll be) (?:off|out|on pto|on vacation)\b
(?:i(?:['’]?ll| will| can)|let me|will) (?:{HANDED})\b
(?:(?:la|el|nuestr[oa]|mi|su) )?(?:proxim[oa]|siguiente)\b[^,]{{0,30}} (?:es|sera|son|empieza|toca)\b
(?:(?:la|el) )?(?:segunda|tercera|otra) (?:parte|sesion|clase)\b[^,]{{0,30}} (?:es|sera|son|empieza|toca)\b
(?:la |el )?(?:parte|modulo|sesion|clase|nivel) (?:\d+|uno|dos|tres|cuatro|ii|iii) (?:es|sera|empieza|toca)\b
[^,;]{{0,40}}\b(?:(?:se )?(?:l[eoa]s?|te)(?: l[oa]s?)?|l[oa]s?) (?:{ENTREGAR})\b
¿?(?:me|nos) (?:lo |la )?(?:puede |puedes |podria |podrias )?(?:firm[ae]s?|firmar)\b
¿?(?:puede|puedes|podria|podrias) (?:firm|revis|aprob|imprim)\w+
¿?(?:puedo|podria) (?:salir|pasar|llevar|dejar|ir|faltar|entregar|mandar)\b|¿?(?:cuando|donde|a quien)\b(?!\s*:)
(?:el \w+ |manana |luego |al rato )?paso (?:a|por) (?:su|tu|la)\b|manana (?:no (?:trabajo|voy|vengo|estoy)|descanso)\b
""")
LATER = lazy(rf"{OPENING}(?:{TO_COME})")
AHEAD = lazy(r"(?i)\b(?:next|pr[oó]xim[oa]|siguiente|sign (?:me|us) up)\b")
SUBMIT = lazy(rf"{OPENING}(?:sub|anot|registr|mand|envi)[a-z]{{1,5}}(?:l[oa]s?)\b[^\d]{{0,20}}$")
DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|manana|lunes|martes|\w+es|sabado"
SEE_YOU = lazy(rf"{OPENING}(?:see (?:you|u|ya)|nos vemos) (?:el )?(?:{DAY})\W*$")
OF_THEIR_OWN = lazy(
    r"\b(?:i|we) (?:\w+ )?(?:took|did|went|attended|finished|completed|sat|had)\b|"
    r"(?m:^\W*(?:took|did|went|attended|finished|completed|got)\b)|"
    r"\b(?:tome|hice|fui|asisti|termine|complete|tomamos|fuimos|hicimos)\b"
)
AS_ASKED = lazy(
    r"(?i),?\s+(?:like|as) (?:you|u) (?:asked|wanted|requested|suggested|reminded me)(?: (?:me )?to)?(?=\s*(?:[.,;!\n]|$))|"
    r",?\s+como (?:me |nos )?(?:lo )?(?:pidi[oó]|pediste|indic[oó]|indicaste|solicit[oó])(?=\s*(?:[.,;!\n]|$))"
)


def without_later(text: str) -> str:
    """Without them, where another sentence tells how long it was."""
    text = AS_ASKED.sub("", text)
    bounds = [0, *(found.end() for found in SENTENCE.finditer(text)), len(text)]
    pieces = [text[start:end] for start, end in pairwise(bounds)]
    is_own = OF_THEIR_OWN.search(fold(text)) is not None
    kept = [piece for piece in pieces if not _is_later(fold(piece), is_own=is_own)]
    said = "".join(kept).rstrip()
    is_ahead = any(each.search(said) is not None for each in (AHEAD, notices.IS_TO_COME, notices.IS_REGISTERED))
    return text if len(kept) == len(pieces) or is_ahead or AMOUNT.search(fold(said)) is None else said


def _is_later(sentence: str, *, is_own: bool) -> bool:
    if AMOUNT.search(sentence) is not None:
        return False
    if SUBMIT.match(sentence) is not None or (is_own and SEE_YOU.match(sentence) is not None):
        return True
    return BEEN.search(sentence) is None and LATER.match(sentence) is not None
