"""Mails and certificates pasted as a whole: lines like "Title: …", "Date: …" and "Contact hours: 3" among greetings and small print."""

import re
from collections.abc import Sequence
from enum import StrEnum

from practice.frozen import Frozen
from practice.patterns import lazy
from practice.searching import fold


class Label(StrEnum):
    """What stands before the colon."""

    TITLE = "title"
    PROVIDER = "provider"
    PRESENTER = "presenter"
    DAY = "day"
    HOURS = "hours"
    TIME = "time"
    START = "start"
    END = "end"
    OTHER = "other"


HEAD = r"(?:(?:name|title|nombre|titulo|tema)\s+(?:of|de|del)\s+(?:the\s+|la\s+|el\s+)?)?"
LABELS = (
    (
        Label.TITLE,
        (
            rf"{HEAD}(?:(?:course|training|workshop|webinar|event|program|class|session|activity)(?:\s+(?:title|name|topic))?|title|"
            rf"topic|subject|"
            r"curso|taller|capacitacion|formacion|evento|programa|clase|sesion|actividad|titulo|tema|asunto)"
        ),
    ),
    (
        Label.PROVIDER,
        (
            r"(?:(?:training|ce|approved|course)\s+)?(?:provider|sponsor|organi[sz]ation|organi[sz]er|host|agency)(?:\s+name)?|"
            r"(?:offered|hosted|provided|sponsored)\s+by|proveedor|organiza|organizacion|institucion|entidad|ofrecido\s+por|"
            r"organizado\s+por"
        ),
    ),
    (
        Label.PRESENTER,
        (
            r"presenters?|instructors?|speakers?|facilitators?|trainers?|presented\s+by|taught\s+by|ponentes?|docentes?|instructora?|"
            r"facilitadora?|facilita|imparte|impartido\s+por|presenta"
        ),
    ),
    (
        Label.DAY,
        (
            r"(?:(?:event|training|course|class|completion|session|activity|program|workshop|webinar)\s+)?dates?(?:\s+(?:completed|"
            r"attended|of\s+(?:the\s+)?\w+))?|when|completed(?:\s+on)?|"
            r"date\s+of\s+(?:completion|training)|held\s+on|day|fecha(?:\s+de(?:l|\s+la)?\s+\w+)?|cuando|terminado(?:\s+el)?|dia"
        ),
    ),
    (
        Label.HOURS,
        (
            r"(?:total\s+|number\s+of\s+)?(?:(?:contact|clock|credit|ce|training|peer)\s+)?(?:hours|hrs|credits?|ceus?|duration|length)"
            r"(?:\s+(?:earned|awarded|completed|offered|of\s+credit|of\s+training))?|"
            r"(?:total\s+de\s+)?(?:horas|hs|creditos|duracion)(?:\s+(?:totales|ganadas|obtenidas|otorgadas|recibidas|acreditadas|"
            r"asistidas|cursadas|cumplidas|(?:de\s+)?(?:ce|reloj|contacto|credito|capacitacion|formacion)))?"
        ),
    ),
    (Label.TIME, r"times?|schedule|hora|horario|horas\s+de\s+clase"),
    (
        Label.START,
        (
            r"(?:start|begin)s?(?:\s+(?:time|date))?|(?:time|check|clock|sign)(?:ed)?[ -]in|in|join(?:ed)?(?:\s+time)?|"
            r"(?:hora\s+de\s+)?(?:inicio|comienzo|entrada)|"
            r"empieza"
        ),
    ),
    (
        Label.END,
        (
            r"ends?(?:\s+(?:time|date))?|(?:time|check|clock|sign)(?:ed)?[ -]out|out|(?:leave|left)(?:\s+time)?|"
            r"(?:hora\s+de\s+)?(?:fin|termino|cierre|salida|"
            r"finalizacion)|termina"
        ),
    ),
    (
        Label.OTHER,
        (
            r"where|location|room|address|score|grade|name|attendee|participant|student|email|phone|id|certificate\s+(?:no|number|id)\.?|"
            r"registration|link|meeting\s+id|passcode|cost|price|fee|order|category|lugar|sala|calificacion|nombre|"
            r"participante|correo|telefono|enlace|costo|precio|categoria|from|to|cc|sent|de|para|enviado"
        ),
    ),
    (
        Label.HOURS,
        r"(?:total\s+)?(?:minutes|minutos)(?:\s+[a-z]+)?|(?:duration|length|duracion)\s+(?:of|de|del)(?:\s+(?:the|la))?\s+[a-z]+",
    ),
    (Label.HOURS, r"(?!office|business|quiet|after)(?:[a-z.]+\s+){0,3}(?:hours|hrs|horas|hs|cehs?)(?:\s+[a-z]+){0,4}"),
)
LABELLED = tuple((label, lazy(words)) for label, words in LABELS)
FIELD = lazy(r"(?P<words>[^\W\d_]+(?: [^\W\d_]+){0,2})\s*:(?!\d)")
COLON = lazy(r"^\s*(?P<label>[^:\n]{2,40}?)\s*:\s*(?P<value>\S.*)$")
TOTAL = lazy(r"^\W*(?:grand )?total\b[^\d\n]{0,30}\d+(?:[.,]\d+)?\s*(?:\w+\s+)?(?:hours?|hrs?|horas?|hs|h)\b")
LASTING = lazy(r"0?(\d{1,2}):([0-5]\d)(?::00)?")
IN_HOURS = lazy(r"\b(?:minutes|minutos|hours?|hrs?|horas?|hs|cehs?|duration|duracion|length)\b")
SMALL_PRINT = lazy(
    r"\b(?:thank|thanks|gracias|congratulations|felicidades|felicitaciones|registration|registered|confirmed|confirmation|reminder|receipt|"
    r"certificates?|certifies|certify|completion|completed|attending|attended|attendance|awarded|presented to|hereby|dear|hi|hello|hola|"
    r"estimad[oa]s?|join|zoom|https?|www|click|unsubscribe|questions|regards|sincerely|saludos|atentamente|inscripcion(?:es)?|"
    r"inscrit[oa]|confirmad[oa]|"
    r"recordatorio|recibo|certificado|certifica|constancia|completado|completo|asistencia|asistir|participar|otorga|otorgado|nos vemos|"
    r"see you|we look forward|credits?|ceus?|approved|eastern|central|pacific|mountain|provider|proveedor|room|sala|"
    r"evaluation|evaluacion|survey|encuesta)\b|@|#"
)


class Pasted(Frozen):
    """Lines by label, and those that have none and say nothing that such a mail says anyway; all by number."""

    lines: Sequence[str]
    labels: dict[Label, list[int]]
    plain: Sequence[int]

    def values(self, label: Label) -> str:
        return "\n".join(value_of(self.lines[n]) for n in self.labels.get(label, ()))


def find(text: str) -> Pasted | None:
    """None for what someone types: a line, or several in which nothing is labelled and nobody is greeted."""
    lines = text.split("\n")
    labels: dict[Label, list[int]] = {}
    plain: list[int] = []
    for n, line in enumerate(lines):
        label = label_of(line)
        if label is not None:
            labels.setdefault(label, []).append(n)
        elif line.strip() and SMALL_PRINT.search(fold(line)) is None:
            plain.append(n)
    said = [line for line in lines if line.strip()]
    if len(said) < 2 or len(plain) == len(said):  # noqa: PLR2004
        return None
    return Pasted(lines=lines, labels=labels, plain=plain)


def by_lines(text: str) -> str:
    """One line of fields, each on a line of its own: "hrs: 2, date: 11/13, title: Peer ethics"."""
    if "\n" in text:
        return text
    starts = {at: label for at, label in map(_field, FIELD.finditer(text)) if label is not None}
    if len(starts) < 2 or Label.HOURS not in starts.values() or len({*starts.values()}) < len(starts):  # noqa: PLR2004
        return text
    ends = [*sorted(starts), len(text)]
    return "\n".join(piece for start, end in zip([0, *ends], ends, strict=False) if (piece := text[start:end].strip(" ,;|/-–")))


def _field(found: re.Match[str]) -> tuple[int, Label | None]:
    """Where its label begins: of the words before the colon, the most that are one."""
    words = found["words"].split(" ")
    every = (" ".join(words[n:]) for n in range(len(words)))
    said, label = next(((each, label) for each in every if (label := label_of(f"{each}: x")) is not None), ("", None))
    return found.end("words") - len(said), label


def label_of(line: str) -> Label | None:
    if TOTAL.match(fold(line)):
        return Label.HOURS
    found = COLON.match(line)
    if found is None:
        return None
    words = " ".join(fold(found["label"]).split())
    return next((label for label, pattern in LABELLED if pattern.fullmatch(words)), None)


def hours_of(line: str) -> str | None:
    """A line that names hours in the plainest words; None where it names credits."""
    found = COLON.match(line)
    label = fold(line if found is None else found["label"])
    if IN_HOURS.search(label) is None and TOTAL.match(fold(line)) is None:
        return None
    if found is None or found["value"][:1].isalpha():
        return line
    value = LASTING.sub(r"\1 h \2 min", found["value"]) if LASTING.fullmatch(found["value"].strip()) else found["value"]
    is_in_minutes = "minut" in label and value.strip().isdecimal()
    return f"{value} min" if is_in_minutes else f"hours: {value}"


def value_of(line: str) -> str:
    """What stands after the colon."""
    found = COLON.match(line)
    return line.strip() if found is None else found["value"].strip()
