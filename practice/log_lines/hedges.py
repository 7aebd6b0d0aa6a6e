"""Words that leave an amount or a day open: "about", "2 or", "I think", "2 hours, not sure"."""

from practice.patterns import lazy
from practice.typed.datewords import MONTHS

TAKEN = "\N{BROKEN BAR}"  # stands where a day or hours were
BESIDE = 30  # characters
NOT_ONLY_MONTHS = ("march", "may", "mayo")
MONTHS_SAID = "|".join(name for names in MONTHS.values() for name in names if len(name) > 3 and name not in NOT_ONLY_MONTHS)  # noqa: PLR2004
MANY = r"(?:\d\d?|two|three|four|five|six|seven|eight|ten|both|several|many|dos|tres|cuatro|cinco|seis|siete|ocho|diez|amb[oa]s|vari[oa]s)"
BEFORE_FEW = ("over", "across", "last", "past", "últimas", "últimos", "ultimas", "ultimos", "in", "en", "hace", "de")
FEW_OF = "".join(rf"(?<!\b{word} )" for word in BEFORE_FEW) + rf"(?<!\w){MANY}"
DOING = (
    r"(?:(?:re-?)?did|do|done|took|take|taken|attended|went|had|have|finished|completed?|spent|got|sat|watched|read|co-?led|led|co-?facilitated|"
    r"facilitated|ran|presented|logged|drove|flew|rode|met|gave|brought|wrote|spoke|held|was|were|participated|joined|taught|earned|worked|listened|shadowed|helped|made)"
)
ED = (
    r"(?!count|figur|guess|assum|round|estimat|calculat|believ|miss|skip|stay|arriv|dropp|sign|plann|schedul|want|need|hop|expect|suppos)"
    r"\w+ed"
)
HARMLESS = (
    "is|gave|have|received|put|record|enter|can|add|log|all|online|again|virtually|remotely|"
    "cost|live|by|with|via|from|yesterday|today|guys|for|please|so|at|on|in|and|lasted"
)
"""After a pronoun."""
EXACTLY = (
    "exactly precisely definitely finally finaly rally ally family early weekly monthly daily biweekly elderly assembly virtually only "
    "apply reply supply friendly recently july safely fully really kindly community usually quarterly truly totally "
    "completely actively directly faithfully"
)
EXTRAS = "q ?[&y] ?a|questions|discussion|preguntas|discusi[oó]n|quiz|examen|tarea|homework|break|lunch|descanso|comida"
EXACTAMENTE = "exacta justa final definitiva actual reciente virtual total completa presencial sola [uú]nica"
HARDLY = rf"(?-i:(?!(?:{EXACTLY.replace(' ', '|')})\b)[a-z]{{2,}}ly)|(?!(?:{EXACTAMENTE.replace(' ', '|')})mente\b)[a-záéíóú]{{3,}}mente"
"""Of all words in -ly and -mente only these leave nothing open."""


def any_of(lines: str) -> str:
    """These words, one or more to a line, as what stands between strokes."""
    return (
        lines.strip()
        .replace("\n", "|")
        .replace("MONTHS", MONTHS_SAID)
        .replace("NO_EXTRAS", "cost|charge|fee|quiz|test|homework|food|exam|ces?|ceus?|credits?")
        .replace("EXTRAS", EXTRAS)
        .replace("DOING", DOING)
        .replace("HARMLESS", HARMLESS)
        .replace("TAKEN_", TAKEN)
        .replace("FEW_OF", FEW_OF)
        .replace("MANY", MANY)
    )


LINKS = r"(?:(?:it |that )?(?:was|were|is|be|been|took)|of|for|a|an|the|de|fue(?:ron)?|son|eran|que|only|just|total)"
BEFORE = any_of(r"""
about|around|ca|almost|nearly|near|barely|hardly|easily|close to|least|most|upwards? of|than|over|under|shy of|quite|some|like|say|call it
between|max\w*|good|part|first|minus|less|each|couple|few|several|remaining|or|long|entire|hace|casi|unas|unos|como|alrededor de|cerca de
en torno a|cosa de|tipo|m[aá]s de|menos(?: de)?|ni|apenas|hasta|entre|sus|buenas|both|amb[oa]s|mucho|lo m[aá]s|primer[ao]s?|parte|mitad
par|vari[oa]s|algun[oa]s|cada|o|ó|u
""")
DOUBT_BEFORE = lazy(
    rf"(?i)(?:\b(?:{BEFORE})\b\.?(?:\s+{LINKS}){{0,2}}|~|±|<|>|≈|"
    r"\b(?:(?<!out )of (?:the|an?|my|their)|de l[ao]s|\d (?:of|de|than|que)))\s*$"
)
AFTER = any_of(r"""
(?:and|y) (?:an? )?(?:half|medi[oa])|or|max(?:imum)?|late|short|left|away|ago|early|drive|behind|each|every|and (?:change|a bit|some)|easy
easily|an? (?:day|week|month)|per|daily|weekly|plus|minus|less|more|required|needed|o|ó|u|y (?:pico|algo|tantas?|cacho|feria|fracci[oó]n)
como (?:mucho|m[aá]ximo|m[ií]nimo)|tarde|despu[eé]s|antes(?! de (?:ayer|anoche))|atr[aá]s|restantes|m[aá]s|largas?|escasas?|cortas?
pasadas?|pasaditas?|acad[eé]mic\w*|lectivas|pedag[oó]gicas|por (?:semana|d[ií]a|sesi[oó]n|mes|clase)|al (?:d[ií]a|mes)|a la semana|cada
c/u|semanal\w*|diari\w*|menos|para(?! (?:mi|la|el|mis|renovar)\b)|requeridas
(?:and|y|plus|m[aá]s) (?:(?:the|some|la|las|los|el|un|una) )?(?:EXTRAS)
""")
DOUBT_AFTER = lazy(rf"(?i)^\s*[,(]?\s*(?:\?|\+|ish\b|(?:{AFTER})\b)")
UNSURE = any_of(r"""
app?r\w*x\w*|appx|roughly|circa|give or take|more or less|or (?:so|something|thereabouts|less|more|maybe|whatever)|ball ?park
prob(?:ably|s)?|(?<!TAKEN_ )(?-i:est)(?=\.?\s*(?:TAKEN_|$))|prolly|perhaps|possibly|maybe|mayb|supposed\w*|allegedly|guess\w*
guesstimat\w*|think|thinking|thought|believe|figure|reckon|assum\w+|unsure|(?:not|pretty|fairly|almost|quite) (?:sure|positive|certain)
remember|recall|memory|idk|dunno|tbd|double check|quote|likely|unconfirmed|hopefully|according|claims?|tops|at (?:most|least)|minimum
max(?:imum)?|somewhere|depend(?:s|ed|ing|e|[ií]a)|estimat\w*|verify|confirm(?:ed)?|wrong|who knows|no,? \d
(?:a little|a bit|some|un poco|un poquito|algo) (?:extra|more|m[aá]s)
(?:wanna|want to|would|gonna|i['’]d|let['’]?s|id) (?:say|go with|put|call)|could be|(?:could|might) (?:have|be)|told
(?<!cert )(?<!certificate )(?<!transcript )(?<!notes )(?:says|said)|(?:i|they|people) say|rounding|rounded|aprox\w*|m[aá]s o menos
masomenos|creo|pienso|supongo|calculo|estim[oa]do?|estimando|dir[ií]a|yo digo|parece|digamos|algo as[ií]|por ah[ií]|cu[aá]ndo mucho
cuando mucho|a lo (?:mucho|m[aá]s|mejor)|m[aá]ximo|m[ií]nimo|por lo menos|al menos|qui[zs][aá]s?|tal vez|probable\w*|posible\w*
supuesta\w*|segur[oa](?! social)|acuerdo|recuerdo|dicen|dijeron|dijo|(?<!certificado )(?<!constancia )(?<!comprobante )(?:dice|dec[ií]a)
a ojo|imagino|suena|se me hace|redond\w+|confirmar|verificar|qui[eé]n sabe|no s[eé]|salvo error|mal no|equivoco|yo sepa|donde s[eé]|caso
me hagas|me lo tomes|hold me|dizque|quesque|from what|seg[uú]n(?! (?:nuestros registros|(?:el|mi) certificado|la constancia))|as far
ojal[aá]|minutos menos
""")
"""Who says so and nothing else is not sure of what they have told."""
HEDGES = any_of(r"""
forgot(?! to (?:log|add|enter|record|report))|forget|if i|something like|or two|seem\w*|(?:felt|feels?|looks?) like|up to
(?:could|would|should|might|must|may(?= (?:be|have|only|not)\b))(?! (?:you|u|i|like to|love to)\b)
(?:was|were|had|have|has|going) to (?:be|take|do|attend|go)|(?:they|it|she|he|you)(?! (?:DOING|HARMLESS)\b) [a-z]+
(?<!cert )(?<!certificate )(?<!transcript )(?:shows|states|stated)|listed (?:as|at|for)|advertised
(?<!certificado )(?<!constancia )(?<!comprobante )(?:marcaba|indicaba?|anunciaban?)|scheduled|gotta|got to be|gonna|hoping|(?:i|we) hope
esper(?:o|ando) que|esperando|if|unless|whether|cancell?ed|counts?(?! (?:for|as|toward|towards)\b)|counted(?! as\b)|counting|pending
total (?:for the|this) (?:year|month|quarter|cycle)
so far|to date|ytd|altogether|all together|until now|up to now|hasta (?:ahora|hoy|la fecha)|acumulad[oa]s?|llevo|llevamos|van|pretty
(?:did|do|does|was|were|could|would|should|have|has|had|is|are|wo|ca)nt|wait|actually|scratch|correction|i mean|make (?:it|that)
(?<!about )(?<!on )(?<!why )(?<!how )(?<!sobre )not|nope
(?<!say )(?<!que )(?<!decir )(?<!sobre )no(?!\.|\s*[#\d]|(?: \w+)? (?:violent[oa]|cert|certificate|NO_EXTRAS)\b)|\w+n['’]t|instead
rather than|ap(?=\.?$)|programad[oa]s?|tienen? que ser|pud(?:o|ieron) (?:ser|haber)|pueden? (?:ser|haber)
(?!(?:[a-z]*pa|mi|admi|ti|reti)ré)[a-z]+(?:ar|er|ir)(?:á|án|é|emos)|se supone|p[oó]n(?:le|gale|galo|lo| que)|ser[ií]an?|ser[aá]n?
habr[aá]n?|deb(?:en|e|ieron|i[oó])|han de|ha de|supon[ií]an?|cancel\w+|(?:iba|iban|fuimos) a \w+[aei]r|deber[ií]a|podr[ií]an?|tendr[ií]an?
perd[oó]n(?! por)|mejor dicho|digo|(?<!de )esper[ae]
corrijo|correcci[oó]n|si (?:no|mal)|nunca|tampoco|sino|minus|like(?! to)|only|least|less|incl
included|includes|most|almost|quite|knows|whenever|whichever|however|wherever|tell|even|extra|same hours|shared|split|because|else|neither
nor|must|another|enough|rather|near|portion|remainder|how (?:long|many|much|you)|has me|x ?\d+(?! ?h)|approved(?!\W*$)|(?:le|me) calculo
me (?:late|suenan?|parecen?|tienen?|sal(?:e|en|ieron)|marcan?|aparecen?|faltan?|quedan?|cuentan?|contaron)|casi|algo|tal|mucho|poquito
poco (?:m[aá]s|menos|antes|despu[eé]s)|as[ií]|sé|contando|cuentan?|aunque|ni|aceptan?|pas[oó] de|igual que|valen|a ratos|repartid[oa]s?
iban?|haya|hayan|sobran?|siempre|apenas|incluye|incluid[oa]s?|incluyendo|tant[oa]s?|de verdad|(?-i:estimad[oa])|cerquita|pasadit[oa]s?
tir[aá]ndole|m[aá]s un|pa(?:ra)? m[ií] que|como que|[uú]ltim[oa]s|(?:mayor|buena|gran) parte|con todo y|pongamos|pong[aá]mosle|except\w*
excepto|salvo|twice|dos veces
""")
"""Words that leave open what stands in the same clause."""
FILLERS = any_of(r"""
i|we|it|that|this|was|were|is|be|been|have|has|had|so|just|really|too|much|the|an?|for|of|my|me|to|at|all|yet|tho|though|lol|exactly|right
correctly|sure|now|ok|well|honestly|tbh|but|and|or|if|there|them|they|us|he|she|don['’]?t|not|on|in|about|i['’]m|im|could|might|will|need
still|they['’]ll|flyer|cert|certificate|one|real|rough|what|can|tell|more|less|longer|shorter|counts?|serves?|speaking|hear|being|long|how
many|thats|that['’]s|email|agenda|website|invite|y|o|es|lo|el|la|que|yo|fue|fueron|eran|ya|bien|muy|estoy|casi|no|si|se|le|te
cu[aá]nt[oa]s?|eso|correo|volante|p[aá]gina|pie|letra|al|de|menos|más|pues|pero|mucho|falta|sin|por|hasta|aunque
""")
BARE = lazy(rf"(?i)^(?:\W*(?:{UNSURE}|{FILLERS})\b)*?\W*\b(?:{UNSURE})\b(?:\W*(?:{UNSURE}|{FILLERS})\b)*\W*$")
OPEN_HERE = lazy(rf"(?i)\b(?:(?:{UNSURE}|{HEDGES})\b|(?:{HARDLY}) +{TAKEN}|(?:every|each|cada|todos los|los) +{TAKEN})")
OF_MINE = lazy(
    rf"(?i)(?<!(?-i:[A-Z]) )\b(?:i|we)(?:['’](?:ve|m|d))?\s+(?!(?:(?:just|also|finally|already|then|both|actually|have|had)\s+)*"
    rf"(?:{DOING}|{ED})\b|"
    r"(?:add|log|record|enter|submit|report|put)\b|(?:want|need|wanted|would like|['’]?d like|like|have)\s+to\s+(?:log|add|"
    r"record|enter|put in|report|submit)\b|(?:am\s+)?(?:report|submitt|logg|add|record|enter|claim|request)ing\b)[a-z]"
)
"""What someone says of themselves that is no doing: I feel, I counted, I wanna say."""


def is_doubted(rest: str, start: int, end: int) -> bool:
    """Whether words beside it leave it open."""
    before, after = rest[max(0, start - BESIDE) : start].rpartition("\n")[2], rest[end : end + BESIDE].partition("\n")[0]
    return (DOUBT_BEFORE.search(before) or DOUBT_AFTER.search(after)) is not None


def are_in(clause: str) -> bool:
    """Whether a clause hedges the hours or the day in it; one without them, whether it does nothing but hedge."""
    if TAKEN not in clause:
        return BARE.match(clause) is not None
    return OPEN_HERE.search(clause) is not None or OF_MINE.search(clause) is not None
