"""Numbers and places that point to one person, in folded text: phones, emails, dates of birth, record numbers, street addresses."""

from collections.abc import Iterator

from practice.patterns import lazy


def _any(*forms: str) -> str:
    return f"(?:{'|'.join(forms)})"


MONTH = _any(r"(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|ene|abr|ago|set|dic)[a-z]*\.?", "september", "septiembre", "setiembre")
DAY = r"\d{1,2}(?:st|nd|rd|th)?"
DATE = _any(
    r"\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})",
    r"\d{4}-\d{2}-\d{2}",
    rf"{MONTH} {DAY}(?:,? \d{{4}})?",
    rf"{DAY}(?: of| de)? {MONTH}(?:,?(?: del?)? \d{{4}})?",
)
EMAIL = lazy(r"(?<![\w.+-])[\w.+-]++@[\w-]+(?:\.[\w-]+)+")
NUMBER = _any(
    r"\+\d[\d ().-]{6,16}\d",  # with a country code
    r"(?:1[ .-]?)?\(?\d{3}\)?[ .-]?\d{3}[ .-]\d{4}",  # US, Mexico, Colombia
    r"1?\d{10}",
    r"\(?\d{2,3}\)?[ .-]\d{4}[ .-]\d{4}",  # Mexico City, Buenos Aires, Guatemala
    r"\d{3} \d{3} \d{3}",  # Peru, Chile
    r"\d{3}-\d{4}",  # without an area code
    r"(?!(?:19|20)\d\d-(?:19|20)\d\d)\d{4}-\d{4}",  # Central America; years are no number
)
PHONE = lazy(rf"(?<![\w#/.-]){NUMBER}(?![\w/]|-\d)")
HELPLINE = lazy(r"\+?1?[ .-]?\(?8(?:00|33|44|55|66|77|88)\)?[ .-]?\d{3}[ .-]?\d{4}")
BORN_CUE = _any(
    *(r"d\.?o\.?b\.?", "born", r"birth ?da(?:te|y)", "date of birth", "b-?day"),
    *("nacio", "nacid[oa]", "fecha de nacimiento", "cumple(?: ?anos)?"),
)
BORN = lazy(rf"(?<![a-z]){BORN_CUE}(?![a-z])[^.!?\n\d]{{0,30}}?(?P<date>{DATE})")
BARE_BIRTH = lazy(r"(?<!\d)\d{1,2}[/-]\d{1,2}[/-](?:19[2-9]\d|200\d)(?!\d)")
SINCE = lazy(_any("since", "sober", "clean", "quit", "date", "desde", "sobri[oa]", "limpi[oa]", "deje") + r"\b[^.!?\n]{0,20}$")
OWN = rf"\b(?:i was|i am|i'?m|yo|my|mi|our)(?: {_any('also', 'actually', 'really', 'own', 'real', 'tambien', 'mism[oa]')})? "
OWN_BIRTH = lazy(rf"(?:{OWN}(?:{BORN_CUE}(?![a-z])[^.!?\n\d]{{0,30}})?|\b(?:naci|cumplo)\b[^.!?\n\d]{{0,30}})$")
RECORD_CUE = _any(
    *("mrn", "medical record", "record", "case", "chart", "file", "booking", "docket", "inmate", "client", "patient", "claim", "member"),
    *("policy", "medicaid", "medicare", "insurance", "passport", "license", "ssn", "social security", "social", "id", "a-number"),
    *("expediente", "caso", "historia clinica", "historia", "registro", "folio", "carpeta", "causa", "dni", "cedula", "curp", "rut"),
    *("cuil", "seguro social", "seguro", "nss", "matricula", "poliza", "pasaporte", "licencia", "ficha", "afiliad[oa]", "identificacion"),
)
BETWEEN = _any(
    r" ?(?:id|number|num|no|nr|numero|nro|card|medic[oa]|judicial|penal|de identidad|de caso|de expediente)\b\.?",
    *(" ?#", " ?n[°º]", ":", ",", " is", " was", " es", " era", " ends in", " termina en"),
)
DIGITS = r"(?:[a-z]{1,4}[- ]?)?(?=[\d.-]*\d[\d.-]*\d[\d.-]*\d)\d[\d.-]{2,}[\dk]?"  # with a few letters before, where there are any
RECORD = lazy(rf"(?<![a-z]){RECORD_CUE}{BETWEEN}{{0,4}} ?(?P<number>{DIGITS}|[a-z]{{4}}\d{{6}}[hm][a-z0-9]{{7}})")
BARE_NUMBER = _any(
    r"\d{3}-\d{2}-\d{4}",  # US social security
    r"\d{1,2}\.\d{3}\.\d{3}-[\dk]",  # Chile
    r"[a-z]{4}\d{6}[hm][a-z]{5}[a-z0-9]\d",  # Mexico
    r"[a-z]{1,3}-?\d{6,}",
    r"#\d{5,}",
)
BARE_RECORD = lazy(rf"(?<![\w-]){BARE_NUMBER}(?!\w|-\d)")
YEAR = lazy(r"(?:19|20)\d\d[.-]?")
LONG_WAY = _any(
    "street", "avenue", "road", "boulevard", "drive", "lane", "court", "place", "terrace", "circle", "parkway", "highway", "way"
)
SHORT_WAY = _any("st", "ave?", "rd", "blvd", "dr", "ln", "ct", "pl", "cir", "ter", "pkwy", "hwy")
ORDINAL = r"\d+(?:st|nd|rd|th)"
STREET = lazy(
    _any(
        rf"(?<![\w/.-])\d{{1,5}}[a-z]? (?:[NSEW]\.? )?(?:(?:[A-Z][\w'.]+|{ORDINAL}) ){{1,4}}(?i:{SHORT_WAY}|{LONG_WAY})(?!\w)",
        rf"(?<![\w/.-])\d{{3,5}} (?!(?:the|of|on|in|at|people|days|feet|miles|times|men|women)\b)(?:[a-z]+|{ORDINAL}) "
        r"(?:street|avenue|road|boulevard|lane|ave|blvd)(?!\w)",
    )
)
CALLE_CUE = _any(
    *("calle", r"avenida", r"av\.?", r"avda\.?", "carrera", r"[ck]ra\.?", "calzada", "bulevar", "boulevard", r"blvd\.?", "pasaje", "jiron"),
    *(r"jr\.?", "privada", "diagonal", "transversal", "camino", "cerrada", "andador", "prolongacion"),
)
NO_CALLE = _any(
    "por", "durante", "desde", "hace", "con", "y", "a", "en", "que", "como", "mas", "cada", "tiene", "unos", "unas", "lleva", "llevo"
)
COUNTED = _any(
    *("anos", "veces", "personas", "dias", "meses", "horas", "noches", "minutos", "semanas", "dolares", "pesos", "de la manana", "cuadras")
)
CALLE = lazy(
    rf"(?<!\w){CALLE_CUE} (?!{NO_CALLE}\b)"
    + _any(
        r"\d{1,3}[a-z]? ?(?:#|no\.?|nro\.?|num\.?|numero|con) ?\d{1,3}[a-z]?(?: ?- ?\d{1,3})?",
        rf"(?:[a-z]+\.? ){{1,5}}?(?:#|no\. |nro\.? |num\.? |numero )?\d{{1,5}}(?!\d)(?! ?{COUNTED})",
    )
)


NUMBER_WORDS = _any(
    *("uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce", "trece", "catorce", "quince"),
    *("dieci[a-z]+", "veinti?[a-z]*", "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa", "cien(?:to)?"),
)
IN_WORDS = lazy(rf"(?<!\w){CALLE_CUE} (?!{NO_CALLE}\b)(?:[a-z]+\.? ){{1,4}}?numero {NUMBER_WORDS}\b")
BOX_CUE = _any(r"p\.? ?o\.? ?box", "apartado(?: postal)?", "casilla(?: postal)?")
BOX = lazy(rf"(?<!\w){BOX_CUE}(?: no\.?| num\.?| numero| #)? ?\d{{2,6}}(?!\d)")


def emails(plain: str) -> Iterator[str]:
    for found in EMAIL.finditer(plain):
        yield found.group()


def phones(plain: str) -> Iterator[str]:
    """A helpline's number is nobody's."""
    for found in PHONE.finditer(plain):
        if not HELPLINE.fullmatch(found.group()):
            yield found.group()


def births(plain: str) -> Iterator[str]:
    """After a word for being born; or a whole date that is long enough ago. Not one's own, and not how long someone is sober."""
    for found in BORN.finditer(plain):
        if not OWN_BIRTH.search(plain[: found.start()]):
            yield found["date"]
    for found in BARE_BIRTH.finditer(plain):
        before = plain[: found.start()]
        if not SINCE.search(before) and not OWN_BIRTH.search(before):
            yield found.group()


def records(plain: str) -> Iterator[str]:
    for found in RECORD.finditer(plain):
        if not YEAR.fullmatch(found["number"]) or "#" in found.group():
            yield found["number"]
    for found in BARE_RECORD.finditer(plain):
        yield found.group()


def addresses(plain: str, as_written: str) -> Iterator[str]:
    """`as_written` has no accents but its capitals, which tell a street's name in English."""
    for found in (*STREET.finditer(as_written), *CALLE.finditer(plain), *IN_WORDS.finditer(plain), *BOX.finditer(plain)):
        yield found.group()
