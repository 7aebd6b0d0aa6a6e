"""What mails say beside the hours: how long something is kept, what is still required, a telephone; and who HR is."""

from practice.patterns import lazy

NUMBER = r"(?:\d+|one|two|three|four|five|six|seven|ten|un|una|dos|tres|cuatro|cinco|seis|siete|diez)"
KEPT = (
    r"[,;]?\s*\b(?:(?:will|must|should|to|shall) (?:be |stay |remain )?|please |is |are |be |se |favor de |por favor )?"
    r"(?:kept?|keep|stored?|retain(?:ed)?|available|on file|valid|conserv\w+|guard\w+|archiv\w+|disponible|v[aá]lid[oa]|vigente)\b"
    rf"[^.\n]{{0,60}}?\b(?:for|por|durante|at least|al menos)\s+(?:\w+\s+)?{NUMBER}(?:\s*\(\d+\))?\s+(?:years?|yrs?|months?|años?|"
    rf"mes(?:es)?)\b"
)
TELEPHONE = (
    r"(?:\b(?:tel(?:[eé]fono|ephone)?|phone|ph|fax|call|cel(?:ular)?|ll[aá]me(?:nos)?(?: al)?)\b\.?:?\s*)?"
    r"\(?\b\d{3}\)?[-. ]\d{3}[-. ]\d{4}\b"
)
PERSONNEL = r"\b(?:or|to|and|with|from|for|ask|asked|tell|told|the|my|our|o|a|y|con|de|para|en)\s+hr\b(?!\s*\d)"
BALANCE = (
    r"^(?=[^:\n]*\b(?:hours?|hrs|horas|credits?|cr[eé]ditos|total|ceus?)\b)[^:\n]*\b(?:remaining|required|needed|left|due|to[- ]date|"
    r"ytd|annual|so far|"
    r"this (?:year|cycle|period)|cumulative|restantes|pendientes|faltantes|requerid[oa]s|acumulad[oa]s?|anual(?:es)?|(?:este|del|"
    r"en el) (?:año|ciclo|"
    r"periodo|per[ií]odo)|a la fecha|hasta (?:hoy|la fecha))\b[^:\n]*:\s*\d+(?:\.\d+)?(?:\s+[^\W\d_]+)?\s*$"
)
OF_OFFICES = r"\b(?:office|business|customer service|phone) hours\b[^\n]*|\b(?:horas?|horario) de (?:oficina|atenci[oó]n)\b[^\n]*"
APPROVED = r"\b(?:(?:is|was|has been|been|est[aá]|fue|ha sido) )?(?:approved for|aprobad[oa] (?:por|para|con))(?=\s*\(?\d)"
BY_BOARDS = lazy(
    r"(?i)(?<=[.\n])\s*(?:this (?:\w+ )?(?:is |was |has been )?)?(?:approved|aprobad[oa]) (?:by|por) [^.\n]{0,60}?\b(?:for|por|para) "
    r"\d+(?:\.\d+)?\s*(?:\w+ )?(?:hours?|hrs?|horas?)\b[^.\n]*"
)
"""For how many a board approved it, where other words say how many they were."""
AN_AMOUNT = lazy(r"(?i)\d\)?\s*(?:\w+ )?(?:hours?|hrs?|horas?)\b|\b(?:hours?|horas)\b[^:\n]{0,20}:\s*\d")
REGISTERED_TOO = r"\b(?:registering(?: for)? and|registrar(?:te|se) y|inscribir(?:te|se) y)\s+(?=attend|join|participat|asist|particip)"
OF_PROVIDERS = r"\b(?:approved|accredited|aprobad[oa]|acreditad[oa]|autorizad[oa]) (?:through|until|thru|hasta|to) (?:19|20)\d\d\b"
SMALL_PRINT = lazy(rf"(?i){KEPT}|{TELEPHONE}|{PERSONNEL}|{REGISTERED_TOO}|{OF_PROVIDERS}")
NOT_HOW_MANY = (
    r"\b(?:your|my|the|tus?|sus?|mis?|las)\s+(?:(?:ceu?|contact|clock|training)\s+)?(?:hours|hrs|horas)\b(?!\s*(?:[:=\d]|were|was|are|de))"
)
ON_WHAT = r"(?:(?<=^re: )|(?<=^rv: )|(?<=^fw: )|(?<=^fwd: )|(?<=^subject: )|(?<=^asunto: ))(?:ce )?(?:hours|horas|hrs)\b(?=\s*$)"
OF_MAILS = lazy(rf"(?im){BALANCE}|{ON_WHAT}|{NOT_HOW_MANY}|{OF_OFFICES}|{APPROVED}")


def without(text: str) -> str:
    """The text without them; some only mails say."""
    text = SMALL_PRINT.sub("", text)
    without_boards = BY_BOARDS.sub("", text)
    text = without_boards if AN_AMOUNT.search(without_boards) else text
    return OF_MAILS.sub("", text) if "\n" in text else text
