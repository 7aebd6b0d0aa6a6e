"""Which of several days is the training's: the one on which it was held or completed, not one on which a mail was sent or a bill paid."""

import re
from collections.abc import Sequence
from dataclasses import replace
from enum import IntEnum

from practice.frozen import Frozen
from practice.log_lines.hedges import any_of
from practice.patterns import lazy
from practice.searching import fold
from practice.typed.date_read import DateRead
from practice.typed.dates import FILLERS
from practice.typed.dates_among import DateFound


class Role(IntEnum):
    """What the words before a day say of it. The higher one wins."""

    APART = 0
    ISSUED = 1
    PLAIN = 2
    LABELLED = 3
    HELD = 4


LINK = (
    r"(?:on|by|the|el|del?|la|dia|fecha|date|was|were|is|be|been|fue|es|at|in|en|a|al|of|time|through|thru|this|certificate|cert|"
    r"certificado|"
    r"constancia|automatically|que)"
)
ENDS = rf"(?:[\s:.,#*()–—-]+{LINK})*[\s:.,#*()–—-]*$"
APART = any_of(r"""
sent|received|forwarded|printed|generated|downloaded|exported|e-?mailed|mailed|uploaded|posted|updated|accessed|last login|join us
assigned|enrolled|due|overdue|deadline|expir\w+|valid(?: (?:until|through|thru|to|till))?|good (?:until|through|thru|till|for)
renew(?:al|s)?|retake|recertif\w+|paid|purchased|ordered|order placed|invoiced?|receipt|hired?|birth|dob|born|open(?:s|ed)|clos(?:es|ed)
originally \w+|aired|recorded on|grabad[oa] el|renuev\w+
registration(?: (?:opens|opened|closes|closed|deadline|ends|ended))?|registered
(?:your|the|our|my) next(?: \w+){0,2}|next (?:session|training|class|one)|(?:period|cycle|periodo|ciclo)(?: \w+){0,2}
enviado|recibido|reenviado|impres[oa]|generad[oa]|descargad[oa]|actualizad[oa]|publicad[oa]|asignad[oa]|asignacion
inscripcion(?:es)?(?: desde)?|inscrit[oa]|registro|vencimiento|vence\w*|caduca|caducidad|vigencia|vigente(?: hasta)?|valid[oa] (?:hasta|por)
renovacion|pagad[oa]|pago|comprad[oa]|pedido|nacimiento|nacid[oa]|limite|(?:proxim[oa]s?|siguientes?)(?: \w+)?|acompañenos|acompananos
""")
DEADLINE = r"(?:by|before|no later than|prior to|antes del?|a mas tardar(?: el)?|hasta(?: el)?)(?: (?:el|the))?"
TASK = (
    r"(?:need|sign|survey|evaluation|eval|feedback|quiz|form|respond|reply|return|submit|complete|fill|finish|register|renew|rsvp|"
    r"cancel|print|download|"
    r"available|encuesta|evaluacion|formulario|respond[ae]|contest[ae]|llen(?:ar|e|a)|complet[ea]|envi(?:ar|e|a)|entreg(?:ar|ue|a)|"
    r"imprim\w+|"
    r"descarg\w+|disponible|renovar|renueve|firm\w+|ocup\w+|necesit\w+)"
)
LATER = (
    r"(?:(?:will|['’]ll|ill|gonna|going to|can|let me|want to) (?:bring|send|give|email|e-mail|text|turn|drop|upload|scan|show|see|talk|"
    r"submit|forward|"
    r"hand|get|call|have)|see (?:you|u|ya)|talk (?:to you|soon)|(?:te|le|les|se l[oa]s?|nos) (?:mando|envio|llevo|traigo|paso|entrego|"
    r"doy|muestro|enseno|veo|vemos|aviso(?! que)|llamo|subo|hablamos)|"
    r"(?:voy a|vamos a) (?:mandar|enviar|llevar|traer|pasar|entregar|dar|mostrar|ver|avisar|llamar|subir)\w*|"
    r"(?:mandar|enviar|llevar|traer|pasar|entregar|mostrar|avisar|subir)(?:e|emos))"
)
"""What is still to be done with the certificate."""
ISSUED = any_of(r"""
issued|issue|dated|signed|signature|conferred|emitid[oa]|emision|expedid[oa]|expedicion|firmad[oa]|firma|extendid[oa]
""")
GIVEN = r"(?:given|awarded|presented|dad[oa]|otorgad[oa]|entregad[oa])"
OCCASION = r"(?:training|session|course|class|event|workshop|webinar|activity|program|service|conference)"
OCASION = r"(?:curso|taller|capacitacion|formacion|sesion|clase|evento|webinar|actividad|programa|conferencia)"
HELD = any_of(rf"""
held|took place|attend(?:ed|ing|ance)|join(?:ed|ing)|participat(?:ed|ing|ion)|complet(?:ed|ion|ing)|finished|passed|conducted|watched|viewed
{OCCASION} (?:date|day)s?|dates? of (?:the )?(?:{OCCASION}|completion|attendance)
celebrad[oa]|realizad[oa]|llevad[oa] a cabo|impartid[oa]|asisti\w*|asistencia|acompanar\w*|particip\w*|complet(?:ad[oa]|aste|o|ar)
termin(?:ad[oa]|o|acion)|finaliz(?:ad[oa]|acion)|concluid[oa]|conclusion|aprob(?:ad[oa]|aste|o)|cursad[oa]|tomad[oa]|venir|unir(?:se|te)
(?:fechas?|dia) de(?:l| la)? (?:{OCASION}|termino|asistencia)
""")
BY_ROLE = (
    (Role.APART, lazy(rf"\b(?:{APART}){ENDS}|\b{TASK}\b[^.;]{{0,60}}\b{DEADLINE}\s*$|\b{LATER}\b[^.;]{{0,60}}$")),
    (Role.ISSUED, lazy(rf"\b(?:{ISSUED}){ENDS}|^\W*{GIVEN}\b[^.;]{{0,60}}$")),
    (Role.HELD, lazy(rf"\b(?:{HELD})\b[^.;]{{0,120}}$")),
    (Role.LABELLED, lazy(r"^\W*(?:date|fecha|when|cuando|day|dia|start(?:s|ed)?|begins|ends?|inicio|fin)\b[^:]{0,20}:[^:]{0,20}$")),
)
FIELD = lazy(rf"\W*(?:{HELD}){ENDS}")
LABEL_ABOVE = lazy(
    r".{1,40}:|.{0,20}\b(?:date|fecha)\b.{0,20}|(?:date )?(?:assigned|due|completed|issued|expires|enrolled|sent)|"
    r"asignado|completado|terminado|emitido|expedido|vence|enviado"
)
WROTE = lazy(r"[^\n]{0,80}\b(?:wrote|escribi[oó])\s*:")
THANKED = lazy(r"\b(?:thank\w*|gracias)\b[^.;]{0,80}$")
SENT = lazy(r"(?i)\W*(?:sent|forwarded|enviado|reenviado)\b[^\d\n]{0,20}:")
JOINERS = lazy(r"(?i)(?:[\s,&/–-]|\b(?:and|y|e|to|al?|el|the|thru|through|hasta)\b)*")
PLACE = lazy(r"\W*(?:[^\W\d][\w .]{1,30},\s*(?:[\w.]{2,20},\s*)?)?(?:a |el )?")
SENTENCE = lazy(r"(?<=[\w)\"'”»]{2})[.;!?]\s+(?=\S)")
SENTENCE_OR_LINE = lazy(rf"{SENTENCE.pattern}|\n")
HEADER = lazy(r"(?i)\W*(?:from|to|cc|bcc|subject|sent|date|de|para|asunto|enviado(?: el)?|fecha|reply-to|responder a)\s*:")
HAS_YEAR = lazy(r"\d{4}|\d\D+\d{1,2}\D+\d{2}\b")
SENDER = lazy(r"(?i)\W*(?:from|de)\s*:")


class Placed(Frozen):
    """A day, what the words before it say of it, and whether these begin its line or nothing else stands there."""

    day: DateFound
    role: Role
    is_field: bool
    is_alone: bool
    is_sending: bool


def of_the_training(text: str, days: Sequence[DateFound]) -> tuple[Sequence[DateFound], bool]:
    """The days that may be the training's, and whether what is said of the others leaves them open."""
    every = _placed(text, days)
    kept = [each for each in every if each.role is not Role.APART]
    if not kept:
        return days, bool(days)
    top = max(each.role for each in kept)
    is_mail, is_field = "\n" in text, any(each.is_field for each in kept if each.role is top)
    kept = [
        each
        for each in kept
        if each.role is top
        or (each.role is not Role.ISSUED and not (is_mail and (is_field or each.is_alone or each.role is Role.LABELLED)))
    ]
    sendings = [each.day.read for each in every if each.is_sending and each.day.read is not None]
    return [each.day for each in kept], any(_is_seen_from(text, each.day, sending) for each in kept for sending in sendings)


def _is_seen_from(text: str, day: DateFound, sending: DateRead) -> bool:
    """Whether the day depends on that on which the mail was sent: "yesterday", or a day without its year, later than that."""
    words = text[day.start : day.end]
    has_no_year = HAS_YEAR.search(words) is None
    return re.search(r"\d", words) is None or (day.read is not None and has_no_year and day.read.day > sending.day)


def _placed(text: str, days: Sequence[DateFound]) -> list[Placed]:
    headers = _headers(text)
    every: list[Placed] = []
    for n, day in enumerate(days):
        begins = text.rfind("\n", 0, day.start) + 1
        ends = len(text) if (end := text.find("\n", day.end)) < 0 else end
        before = every[-1] if n and days[n - 1].end > begins else None
        after_last = begins if before is None else before.day.end
        if before is not None and JOINERS.fullmatch(text, after_last, day.start):
            every.append(replace(before, day=day))
            continue
        lead = SENTENCE.split(fold(text[after_last : day.start]))[-1] + _led(text[day.start : day.end])
        is_sending = (
            text.count("\n", 0, begins) in headers or SENT.match(text, begins) is not None or WROTE.match(text, day.end) is not None
        )
        above = "" if lead.strip() else _label_above(text[:begins])
        is_told = THANKED.search(lead) is not None and re.search(r"\d", text[day.start : day.end]) is None
        role = Role.APART if is_sending or is_told else _role((lead.strip() and lead) or above)
        is_last = re.search(r"[^\W\d]{3}", text[day.end : ends]) is None
        is_alone = is_last and PLACE.fullmatch(text, begins, day.start) is not None
        is_field = role is Role.LABELLED or (is_last and FIELD.fullmatch(above or lead) is not None)
        every.append(Placed(day=day, role=role, is_field=is_field, is_alone=is_alone, is_sending=is_sending))
    return every


def _led(words: str) -> str:
    """The words that are read as part of a day and only lead to it: "by June 19"."""
    found = FILLERS.match(fold(words))
    return "" if found is None else found[0]


def _role(lead: str) -> Role:
    return next((role for role, pattern in BY_ROLE if pattern.search(lead)), Role.PLAIN)


def _label_above(text: str) -> str:
    """The last line before, where that is a label without its value."""
    said = fold(text).strip().rpartition("\n")[2].strip()
    return said if LABEL_ABOVE.fullmatch(said) else ""


def _headers(text: str) -> set[int]:
    """The lines, by number, that stand on top of a mail that was sent on: who wrote it, when, to whom and on what."""
    found: set[int] = set()
    block: list[int] = []
    lines = text.split("\n")
    for n, line in enumerate([*lines, ""]):
        if HEADER.match(line):
            block.append(n)
            continue
        if len(block) > 1 and any(SENDER.match(lines[each]) for each in block):
            found.update(block)
        block = []
    return found
