"""What stands in a line of hours and says nothing of them: what is still to come, the sum by now, a score, the drive, how to ask for it."""

from practice.patterns import lazy

UNIT = r"(?:h|hrs?|hours?|horas?|hs|mins?|minutes?|minutos?|miles|millas|km)"
ASKING = lazy(
    r"(?i)((?:\b(?:can|could|would|will)\s+(?:you|u|ya|i|we)|¿?\s*\b(?:me\s+)?(?:puedes?|podr[ií]as?|agregas?|anotas?|pones|apuntas?|registras?|sumas?))"
    r"\b[^?\n]*)\?"
)
"""Who asks for it to be logged doubts nothing."""
STILL_NEEDED = (
    r"[,.;]\s*(?:and\s+|y\s+)?(?:(?:i\s+)?(?:still\s+|only\s+|just\s+)?(?:need|have)\s+\d+(?:\.\d+)?\s+(?:\w+\s+)?(?:more|left|to go)|"
    r"(?:ya\s+|s[oó]lo\s+|todav[ií]a\s+|a[uú]n\s+)?me\s+(?:faltan?|quedan?)\s+\d+)\b[^,.;\n]*"
)
BY_NOW = (
    r"[,.;(]\s*(?:and\s+|so\s+|y\s+)?(?:(?:that|this|which)\s+(?:now\s+)?(?:makes|puts me at|brings (?:me|it|my total) to|gets me to)|"
    r"con\s+(?:es[aoet]|est[aoe])s?\s+(?:ya\s+)?(?:son|llevo|suman|van|voy))\s+\d+(?:\.\d+)?\b[^,.;)\n]*"
)
SCORE = (
    rf"\b(?:i\s+)?(?:scored|passed with|pas[eé] con|(?:got|saqu[eé])(?=[^,.;\n]{{1,12}}(?:%|\s(?:on|in|en)\b)))\s+(?:an?\s+|un\s+)?"
    rf"\d{{2,3}}(?!\d|\s*{UNIT}\b)(?:\s?%)?(?:\s+(?:on|in|en)\s+(?:(?:the|my|el|mi|la)\s+)?(?:quiz|test|exam|final|examen|prueba)\b)?"
)
DRIVE = (
    rf"\b(?:i\s+)?(?:drove|manej[eé]|viaj[eé])\s+\d+(?:\.\d+)?\s*{UNIT}\b(?:\s+(?:each way|round ?trip|there|back|to get there|"
    rf"de ida|y(?: \d+)?(?: de)? vuelta|para llegar))*|\b(?:\d+(?:\.\d+)?|an?|one|two|three|una?|dos|tres)[ -]{UNIT}\s+"
    r"(?:drive\b|commute\b|de (?:camino|ida|viaje|carretera))(?:\s+each way)?"
    r"(?:,?\s+(?:and|but)\s+(?:no\s+)?i['’]?m not counting (?:that|it))?|"
    r"\b\d+\s+(?:miles|km)\b[^,.;\n\d]{0,15}\seach way"
)
THE_NTH = (
    r"\(\s*(?:my|the|mi|la|el)\s+\d{1,2}(?:st|nd|rd|th|ra|er|da|do|ta|to|[aoºª])\b[^()\n]*\)|"
    r"\(\s*(?:prob(?:ably)?\s+)?(?:doesn['’]?t|does not|may not|might not|won['’]?t|no)\s+(?:count|cuenta)\b[^()\n]*\)"
)
NO_BREAK = r"[,;(]?\s*\b(?:with no|no|without|sin)\s+(?:any\s+|an?\s+)?(?:breaks?|lunch|descansos?|pausas?|recesos?|comida|almuerzo)\b\)?"
TO_LOG = r"(?:\s+(?:to\s+)?(?:log|logging|add|enter|record|report|put|post|send)(?:ing)?(?:\s+(?:it|this|these|that|them|in))*\b)"
SAYING_SO = r"(?:\s+(?:de\s+)?(?:anotar|registrar|agregar|apuntar|poner|avisar|mandar|decir)(?:l[aeo]s?|te|tel[ao]s?)?\b)"
LATE = (
    rf"(?:^\s*|\b(?:oops|ups|whoops|sorry|my bad|perd[oó]n|disculpas?|uy)[\s,.!]+)(?:i\s+|me\s+|se me\s+)?"
    rf"(?:(?:totally\s+|almost\s+|completely\s+)?forgot{TO_LOG}?|(?:hab[ií]a\s+)?(?:olvid[eoó]|olvidado|pas[oó]|pasado){SAYING_SO}?)\s*(?:[,.;:!–-]|$)|"
    r"\b(?:sorry\s+)?(?:for|about)\s+(?:the\s+|being\s+(?:so\s+)?|my\s+)?(?:late(?:ness)?(?:\s+(?:entry|log|post|report))?|delay)\b(?=\s*(?:[,.;:!)–-]|$))|"
    r"\bsorry\s+(?:this is|it['’]s|i['’]m|im)\s+(?:so\s+)?late\b(?=\s*(?:[,.;:!)–-]|$))|\b(?:sorry[\s,]+)?late entry\b|"
    rf"\bse me\s+hab[ií]an?\s+(?:pasado|olvidado)(?:{SAYING_SO}|(?=\s*(?:[,.;:!)–-]|$)))|"
    r"\b(?:perd[oó]n|disculpas?|disculpe|lo siento|una disculpa)\s+por\s+(?:la\s+|el\s+)?(?:tardanza|demora|retraso|atraso)\b"
)
"""Why it comes late says nothing of how long it was."""
ASIDE = lazy(rf"(?i)(?:{LATE}|{STILL_NEEDED}|{BY_NOW}|{SCORE}|{DRIVE}|{THE_NTH}|{NO_BREAK})")
DOES_IT_COUNT = lazy(
    r"(?im)^([^+\n]*?)[\s,.;:(]*\b(?:(?:does|do|will|would)\s+(?:this|that|it|they)\s+(?:even\s+|still\s+)?count|"
    r"no\s+s[eé]\s+si\s+(?:eso\s+|esto\s+)?(?:vale|cuenta|cuente)|¿?(?:eso|esto)\s+(?:s[ií]\s+)?(?:vale|cuenta))\b[\s?!.)]*$"
)
"""Of one amount it asks whether, not how much; of several it may be about one of them."""
CEU = lazy(
    r"(?i)(?:[(/,]|\bor\b|\bo\b)?[ \t]*\b(?:(?:dice|says|they put)[ \t]+)?\d+(?:\.\d+)?[ \t]*ceus?\b\)?(?:[ \t]+on it)?"
    r"(?:[ \t]*(?:[=/]|(?:that|which)(?:[ \t]+\w+){0,3}[ \t]+(?:is|are)\b|o ?sea|or|"
    r"equivalentes?[ \t]+a|que[ \t]+(?:son|equivalen?[ \t]+a))(?!\w))?"
)
BESIDE_A_CEU = lazy(r"(?i)\b(?:\d+|[a-zúé]+)\)?\s*(?:contact|clock|ce|credit)?\s*(?:hours?|hrs?|horas?)\b")
"""Boards do not agree on what a CEU is worth, and where hours stand beside it nobody has to know."""
NUMBER = r"(?:\d+(?:[.,]\d+)?|an?|una?|one|two|three|four|five|six|dos|tres|cuatro|cinco|seis)"
NOT_SO_MANY = lazy(
    rf"(?i)(?:(\b{NUMBER}\s*{UNIT}\b),?\s+(?:and\s+|y\s+)?(?:not|instead of|en vez de|en lugar de)|"
    rf"(\b{NUMBER}\s*(?:horas?|minutos?)\b),?\s+(?:y\s+)?no)\s+{NUMBER}(?:\s*{UNIT})?(?=\s*(?:[,.;:!)–—\n-]|$))"
)
"""Three hours, not two."""
SO_MANY = rf"(?:{NUMBER})(?:\s*(?:hours?|hrs?|h|horas?))?"
CORRECTED = lazy(
    rf"(?i)(?:\b(?:the\s+)?(?:flyer|agenda|website|e-?mail|invite|invitation|schedule|brochure|poster|listing)\s+(?:said|says|listed)\s+{SO_MANY}|"
    rf"\b{SO_MANY}\s+scheduled),?\s+but\s+(?:we got out early so\s+)?(?:they|(?:the|my)\s+cert(?:ificate)?)\s+(?:only\s+)?"
    rf"(?:gave|credited|says|said|shows|counted|put)(?:\s+(?:me|us))?\s+(?={SO_MANY})|"
    r"(?:\b(?:el\s+)?(?:flyer|volante|correo|anuncio|cartel|programa)\s+(?:dec[ií]a|dice)|"
    rf"\banunciaron|\bhab[ií]an anunciado)\s+{SO_MANY},?\s+"
    rf"pero\s+(?:(?:el|mi)\s+certificado|la\s+constancia|me|nos)\s+(?:dice|pusieron|dieron|acreditaron|marca)\s+(?={SO_MANY})"
)
"""What was announced gives way to what the certificate says."""
STREET = lazy(r"(?i)\b(?:(?:at|on|in)\s+)?(?:the\s+)?\d{1,3}(?:st|nd|rd|th)\s+(?:street|ave(?:nue)?|floor)\b")
JUST = lazy(
    r"(?i)\b(?:(?:about|like|maybe)\s+)?(?:half an?|an?|one|two|\d+|(?:a )?(?:couple|few)(?: of)?)\s*"
    r"(?:h|hrs?|hours?|mins?|minutes?)\s+ago\b|"
    r"\bhace\s+(?:como\s+)?(?:media|una?|dos|\d+)\s*(?:h|hrs?|horas?|horita|mins?|minutos?)\b(?!\s+de\b)"
)


def without(text: str) -> str:
    """The text without them; an hour ago is just now, and of "3 hours, not 2" three are left."""
    without_ceus = CEU.sub(" ", text)
    text = without_ceus if BESIDE_A_CEU.search(without_ceus) else text
    text = JUST.sub("just now", STREET.sub("", CORRECTED.sub("", text)))
    return ASIDE.sub("", DOES_IT_COUNT.sub(r"\1", NOT_SO_MANY.sub(r"\1\2", ASKING.sub(r"\1", text))))
