"""What leaves an amount of hours open: "about", "2 or", "but I left early", a number that nothing explains.

It is asked then, never taken.
"""

import re
from decimal import Decimal

from practice import clauses
from practice.datewords import MONTHS
from practice.goals import QUARTER
from practice.patterns import lazy

TAKEN = "\N{BROKEN BAR}"  # stands where a day or hours were
BESIDE = 30  # characters
COUNTED = lazy(
    r"\s+(?:people|persons|peers|attendees|ppl|participants|members|others|folks|guests|clients|students|kids|staff|colleagues|coworkers|"
    r"slides|questions|quizzes|videos|lessons|pages|steps?|values|skills|tips|topics|states|personas|pares|participantes|integrantes|"
    r"asistentes|colegas|compañer[oa]s|clientes|estudiantes|niñ[oa]s|preguntas|videos|lecciones|páginas|pasos|valores|temas|estados|"
    r"of (?:us|them))\b",
    re.IGNORECASE,
)
"""What fifteen of are no minutes: two hours, 15 people."""


NOT_ONLY_MONTHS = ("march", "may", "mayo")
MONTHS_SAID = "|".join(name for names in MONTHS.values() for name in names if len(name) > 3 and name not in NOT_ONLY_MONTHS)  # noqa: PLR2004
MANY = r"(?:\d+|two|three|four|five|six|seven|eight|ten|both|several|many|dos|tres|cuatro|cinco|seis|siete|ocho|diez|amb[oa]s|vari[oa]s)"
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
so far|to date|ytd|altogether|all together|until now|up to now|hasta (?:ahora|hoy|la fecha)|acumulad[oa]s?|llevo|llevamos|van|pretty
(?:did|do|does|was|were|could|would|should|have|has|had|is|are|wo|ca)nt|wait|actually|scratch|correction|i mean|make (?:it|that)
(?<!about )(?<!on )(?<!why )(?<!how )(?<!sobre )not|nope
(?<!say )(?<!que )(?<!decir )(?<!sobre )no(?!\.|\s*[#\d]|(?: \w+)? (?:violent[oa]|cert|certificate|NO_EXTRAS)\b)|\w+n['’]t|instead
rather than|ap(?=\.?$)|programad[oa]s?|tienen? que ser|pud(?:o|ieron) (?:ser|haber)|pueden? (?:ser|haber)
(?!(?:[a-z]*pa|mi|admi|ti|reti)ré)[a-z]+(?:ar|er|ir)(?:á|án|é|emos)|se supone|p[oó]n(?:le|gale|galo|lo| que)|ser[ií]an?|ser[aá]n?
habr[aá]n?|deb(?:en|e|ieron|i[oó])|han de|ha de|supon[ií]an?|cancel\w+|(?:iba|iban|fuimos) a \w+[aei]r|deber[ií]a|podr[ií]an?|tendr[ií]an?
perd[oó]n(?! por)|mejor dicho|digo|esper[ae]|corrijo|correcci[oó]n|si (?:no|mal)|nunca|tampoco|sino|minus|like(?! to)|only|least|less|incl
included|includes|most|almost|quite|knows|whenever|whichever|however|wherever|tell|even|extra|same hours|shared|split|because|else|neither
nor|must|another|enough|rather|near|portion|remainder|how (?:long|many|much|you)|has me|x ?\d+(?! ?h)|approved(?!\W*$)|(?:le|me) calculo
me (?:late|suenan?|parecen?|tienen?|sal(?:e|en|ieron)|marcan?|aparecen?|faltan?|quedan?|cuentan?|contaron)|casi|algo|tal|mucho|poquito
poco (?:m[aá]s|menos|antes|despu[eé]s)|as[ií]|sé|contando|cuentan?|aunque|ni|aceptan?|pas[oó] de|igual que|valen|a ratos|repartid[oa]s?
iban?|haya|hayan|sobran?|siempre|apenas|incluye|incluid[oa]s?|incluyendo|tant[oa]s?|de verdad|(?-i:estimad[oa])|cerquita|pasadit[oa]s?
tir[aá]ndole|m[aá]s un|pa(?:ra)? m[ií] que|como que|[uú]ltim[oa]s|(?:mayor|buena|gran) parte|con todo y|pongamos|pong[aá]mosle|except\w*
excepto|salvo|twice|dos veces
""")
"""Words that leave open what stands in the same clause."""
MISSED = any_of(r"""
missed(?! (?:the|my|an?) (?:\d+ )?(?:bus|train|exit|turn|flight|point)\b)|of which|(?<!got )out of(?= (?:TAKEN_|\d))|excluding
not counting
stayed(?! (?:on )?(?:(?:for |to |till |until |thru |through )?(?:all|the (?:whole|entire|full|very|end))|awake|after|throughout|to help)\b)
only (?:attended|went|made|caught|got)|(?:the|my) (?:last|first|second) (?:part|half|bit|couple|few)
(?:was|came|came in|got there|arrived|logged (?:in|on)|joined|showed up|was running) late|late arrival
left(?! (?:feeling|with|me|us|my|in tears|happy|tired|inspired|full|there)\b)|leaving|(?:i|we|to|had) leave
had to (?:step|go|drop|hop|run|take a|answer)|(?:ended|let out|finished|got out|let us (?:out|go)) (?:early|before|at|around)|mins? late
late (?:to|for)|(?<!nobody )(?<!ppl )(?<!people )(?<!us )(?:came in|showed up)(?= (?:at|after|for the)\b|\W*$)|cut short|partial(?:ly)?
half of (?:it|the)|(?:was|were)n['’]?t (?:there|on|in)|never (?:happened|made|went|showed|got|did|took|attended|finished|started)
(?:started|began|empec[eé]|empez(?:amos|ó)|comenc[eé]|inici[eé]|arranqu[eé])(?= (?:an?|the|my|un|una|el|la|mi|TAKEN_))
dropp?ed (?:off|out)|stepp?ed (?:out|away)|disconnected|halfway|midway|kicked off|cut off|ran (?:short|over)|a chunk|waiting to hear
a ver si|same (?:as|amount)|on and off|off and on|part of it|lost (?:track|count|connection)|minus|slept through|zoned out|dozed
fell asleep|logged off|hopped off|bailed|skipp?ed|postponed|rescheduled|on paper|en el papel|or close
(?:a (?:little|bit|hair|tad)|tantito|poquito|un poco|algo) (?:over|under|more|less|longer|shorter|extra|m[aá]s|menos)
(?:(?:have|need|got|want) to|let me|i['’]?ll|gotta|should) (?:double )?(?:check|verify|confirm|look it up)
(?:que|d[eé]jame|luego) (?:revis|chec|verific|confirm)\w+|(?:may|might|could) (?:change|only|give|count|adjust)|puede que
(?:was there|estuve) (?:for )?(?:one|an?|half|una?|media)\b(?= hour| hora|\W*$)
(?:acab|termin|sal|solt|dej|empez)\w* (?:\w+ )?(?:antes|temprano|tarde)|(?:me|se) dorm[ií](?= (?:casi|toda?|la|en)\b)|se pospuso
no se hizo|(?:alcanc[eé]|se fue|se cort[oó])[^,.;]* final|de las cuales|sin contar|descontando|quitando|se cort[oó]
(?:s[oó]lo|nom[aá]s) (?:fui|estuve|alcanc[eé])|me (?:desconect[eé]|sal[ií])|una parte|intermitente
me qued[eé](?! (?:hasta (?:el|la) fin\w*|todo|toda|con|pensando|a gusto|sin|bien|muy)\b)
me fui(?= (?:antes|despu[eé]s|temprano|a l|al|tantito|un|por|cuando)|\W*$)|falt[eé]
perd[ií](?! (?:a|mi|buscando|el (?:cami[oó]n|bus|tren))\b)|tuve que (?:sal|ir|falt|dej|contest|atend|par|desc)\w*|entr[eé] tarde|la mitad
a medias|sal(?:[ií]|imos)(?= (?:antes|temprano|a las?|por|un|tantito|a media|corriendo)\b|\W*$)
llegu[eé](?= (?:tard\w+|a l|cuando|al|despu[eé]s)\b|\W*$)|no (?:estuve|pude|fui|asist[ií]|termin[eé])
""")
"""Of the training, by whoever tells it."""
REPEATED = any_of(r"""
each|double|s[ií] y otr[oa] no|el doble|cada(?! año)|c/u|all week|every (?:week|month|day|other|mon|tue|wed|thu|fri|sat|sun)\w*
(?:mon|tues|wednes|thurs|fri|satur|sun)days|todos los|todas las
(?:all|todo) (?:of )?(?:el )?(?:MONTHS|march|may|mayo|month|mes|a[ñn]o|year)
los (?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bados|domingos)|MANY (?:\w+ )?(?:sessions|sesiones|clases)
(?:for|during|por|durante) MANY (?:days|months|sessions)|FEW_OF (?:times|veces|d[ií]as|days|weeks|semanas|meses)(?! ago| atr[aá]s| to go)
\d (?:in|en|por|de) (?:the|la) (?:morning|afternoon|evening|ma[ñn]ana|tarde|noche)
""")
"""Sessions that would have to be multiplied."""
BREAKS = any_of(r"""
minus|breaks?|meal|dinner|hour(?:s|['’]s)? off|com(?:ida|er|imos)|almorz\w+|cena|pausas?|descansos?|recesos?
lunch(?! (?:after\w*|talk|session|class|meeting|training|seminar|webinar|discussion|series|presentation|time)\b)
almuerzo(?! (?:y|con|de trabajo|formativo|de aprendizaje))
""")
FILLERS = any_of(r"""
i|we|it|that|this|was|were|is|be|been|have|has|had|so|just|really|too|much|the|an?|for|of|my|me|to|at|all|yet|tho|though|lol|exactly|right
correctly|sure|now|ok|well|honestly|tbh|but|and|or|if|there|them|they|us|he|she|don['’]?t|not|on|in|about|i['’]m|im|could|might|will|need
still|they['’]ll|flyer|cert|certificate|one|real|rough|what|can|tell|more|less|longer|shorter|counts?|serves?|speaking|hear|being|long|how
many|thats|that['’]s|email|agenda|website|invite|y|o|es|lo|el|la|que|yo|fue|fueron|eran|ya|bien|muy|estoy|casi|no|si|se|le|te
cu[aá]nt[oa]s?|eso|correo|volante|p[aá]gina|pie|letra|al|de|menos|más|pues|pero|mucho|falta|sin|por|hasta|aunque
""")
BARE = lazy(rf"(?i)^(?:\W*(?:{UNSURE}|{FILLERS})\b)*?\W*\b(?:{UNSURE})\b(?:\W*(?:{UNSURE}|{FILLERS})\b)*\W*$")
OPEN_HERE = lazy(rf"(?i)\b(?:(?:{UNSURE}|{HEDGES})\b|(?:{HARDLY}) +{TAKEN}|(?:every|each|cada|todos los|los) +{TAKEN})")
OPEN_ANYWHERE = lazy(rf"(?i)\b(?:{MISSED}|{REPEATED})\b")
OF_BREAKS = lazy(rf"(?i)\b(?:{BREAKS})\b")
WITH_BREAKS = lazy(
    rf"(?i)^\W*(?:(?:but|and|with|w|plus|con|y|m[aá]s|incl\w*|a|un|una|the|la|el|\d) )*(?:{BREAKS})(?: (?:was |were )?inclu\w+)?\W*$"
)
OTHERS = lazy(
    r"(?i)\b(?:presenter|instructor|teacher|trainer|speaker|facilitator|host|lady|guy|everybody|everyone|people|ppl|"
    r"my (?:ride|bus|boss)|mi (?:raite|jef[ea])|instructora|ponente|maestr[oa]|facilitadora?)\b"
)
OF_MINE = lazy(
    rf"(?i)(?<!(?-i:[A-Z]) )\b(?:i|we)(?:['’](?:ve|m|d))?\s+(?!(?:(?:just|also|finally|already|then|both|actually|have|had)\s+)*"
    rf"(?:{DOING}|{ED})\b|"
    r"(?:add|log|record|enter|submit|report|put)\b|(?:want|need|wanted|would like|['’]?d like|like|have)\s+to\s+(?:log|add|"
    r"record|enter|put in|report|submit)\b)[a-z]"
)
"""What someone says of themselves that is no doing: I feel, I counted, I wanna say."""
LABELLED = lazy(
    r"(?i)(?:\b(?:modules?|parts?|pt|lvl|ep|days?|weeks?|wk|sem|chapters?|sessions?|levels?|units?|steps?|phases?|lessons?|class|training|course|"
    r"workshop|webinar|seminar|curso|taller|formaci[oó]n|rooms?|groups?(?: of)?|all|sections?|articles?|rule|bill|type|floor|"
    r"sec|thru|over|under|mayores de|menores de|siglo|"
    r"building|page|slide|question|rms?|bldg|ste|teens|youth|adults|kids|"
    r"secci[oó]n|art[ií]culo|ley|tipo|piso|edificio|p[aá]gina|pregunta|j[oó]venes(?: de)?|niñ[oa]s(?: de)?|adult[oa]s(?: de)?|"
    r"vol|no|version|"
    r"tier|track|cohort|series|grade|ages?|apt|(?:we were|[eé]ramos|fuimos|somos)(?: como| like)?|"
    r"suite|title|m[oó]dulos?|partes?|d[ií]as?|semanas?|"
    r"cap[ií]tulos?|sesi[oó]n(?:es)?|"
    r"nivel(?:es)?|unidad|pasos?|fase|lecci[oó]n|clase|sala|sal[oó]n|grupo(?: de)?|n[uú]m\w*|nro|folio|tema|grado|edad(?:es)?|ciclo)\.?\s*"
    r"(?:(?-i:[A-Z]{2,6}) )?|"
    r"#\s*|\b(?:el|the)\s+)"
    r"(?:\d+(?:st|nd|rd|th)?|one|two|three|four|five|uno|dos|tres|cuatro|cinco)(?:\s*(?:of|out of|de|/|-|–|&|and|y|to|a)\s*(?:the\s+)?\d+)?"
)
ENUMERATED = lazy(
    r"(?im)\bcinco de mayo\b|\blunch\s*(?:and|&|'?n'?|y) learns?\b|"
    r"(?:\bat|@|\ba las?)\s*\d{1,2}(?::\d\d)?\b(?!\s*h)|^\s*\d+[.)]\s|\b[1-9](?:[:/]| on | a )1\b|\b24/7\b|\b24 hrs?\b(?= \w)"
)
THAT_DAY = lazy(
    r"(?i)\b(?:think|thinking|believe|guess|(?:not|pretty) sure|creo|supongo|parece)\b[^.;\n]{0,20}\b(?:that|same|ese|esa|mismo) "
    r"(?:day|date|d[ií]a|fecha)\b"
)
OF_THE_DAY = lazy(
    r"(?i)\b(?:(?:don['’]?t|do not|can['’]?t) (?:remember|recall|know)|(?:i )?forg[eo]t|(?:not|un) ?sure|idk|"
    r"no idea|no (?:me acuerdo|recuerdo|s[eé]|estoy segur[oa])(?: de)?)(?: of)? "
    r"(?:which|what|the|qu[eé]|el|la|cu[aá]l) (?:exact )?(?:day|date|d[ií]a|fecha)\b|"
    rf"{THAT_DAY.pattern.removeprefix('(?i)')}|"
    r"\b(?:an? )?(?:month|week|day)s? or (?:so|two)(?: ago)?\b|"
    r"\b(?:day|date|d[ií]a|fecha)(?: is)? (?:tbd|unknown|pending|pendiente|por confirmar)\b"
)
"""What someone is not sure of is not the hours then."""
SMALL_WORDS = r"(?:of|the|and|to|in|for|a|an|on|with|is|are|or|de|la|las|el|los|en|y|a|con|sin|al|del|por|que|&)"
CAPITAL = r"[A-ZÁÉÍÓÚÑ](?:['’]?[a-záéíóúñ]+)+"
QUOTED = lazy(rf"\"[^\"\n{TAKEN}]*\"|“[^”\n{TAKEN}]*”|«[^»\n{TAKEN}]*»")
IN_CAPITALS = lazy(
    rf"[A-ZÁÉÍÓÚÑ](?<![^\s(¿¡].)(?<!{TAKEN} .)(?:['’]?[a-záéíóúñ]+)+(?: (?:{SMALL_WORDS} )*(?:{CAPITAL}|I)){{2,}}(?![\w'’])(?! ?{TAKEN})"
)
"""A title, in quotation marks or with capitals, hedges nothing; a sentence that goes on to the hours or the day may."""
NOT_COUNTED = "ethics|hours|hrs|horas|hras|mins|minutes|minutos|times|was|this|does|yes|m[aá]s|menos|antes|thanks|gracias|pues|entonces"
LINK = "de|del|of|con|with|for|the|and|y|in|en|on|from|to|a"
COUNTS = lazy(
    rf"{COUNTED.pattern}|[ -](?:(?!(?:{LINK})\b)[\w-]+\s+)?(?!(?:{NOT_COUNTED})\b)[a-záéíóúñ]{{2,}}s\b|\s+(?-i:[A-Z]{{2,}})\b|"
    r"-[a-z]+|[ -]way\b|\s?(?:%|mg\b)|\s+of (?:us|them)\b|\.?[ºª]\s+[a-z]{3,}",
    re.IGNORECASE,
)
A_DAY_HOLDS = 8  # hours; "two days, 14 hours" are those of both
DAYS_LONG = lazy(rf"(?i)\b{MANY}[ -](?:full |whole )?(?:days?|d[ií]as?)\b(?! ago| atr[aá]s)(?=[^{TAKEN}]*{TAKEN}|$)")
PLURAL = r"(?:session|classe|meeting|workshop|webinar|training|module|video|lesson|sesione|clase|reunione|tallere|curso|charla)"
SEVERAL_OF = lazy(rf"(?i)(?<![\w.,/:#$-])(?:{MANY}\s+(?:[\w-]+\s+)?\w+|{PLURAL})s\s+(?:de|of|at|@)\s+{TAKEN}")  # five recordings of an hour
SMALL = lazy(
    r"(?i)(?<![\w.,/:#$€-])(?:\d{1,2}(?:[.,]\d+)?|½|two|three|four|five|six|seven|eight|dos|tres|cuatro|cinco|seis|siete|ocho)"
    r"(?![\w/:]|[.,]\d)"
)
UNITS = lazy(
    r"(?i)(?<![^\W\d_])(?!half[ -]day|(?-i:HR\b)|hora (?:del? (?:la|l |este|centro|pac)|local|est[aá]ndar|central))"
    r"(?:hours?|hrs?|horas?|horitas?|hs|mins?|minutes?|minutos?|half(?! (?:in|of (?:us|them)|lecture|and half)\b)|mitad)(?![^\W_]|\s*:)"
)
AGAIN_AND_AGAIN = lazy(
    r"(?i)\b(?:weekly|monthly|biweekly|bi-weekly|daily|quarterly|semanal(?:es)?|mensual(?:es)?|quincenal(?:es)?|diari[oa]s?|since|desde)\b"
)
"""What happens more than once: an hour is each time's, where no day says which."""
OWED = lazy(rf"(?i)\b(?:need|owe|lack|short|faltan?|debo|necesito|quedan|tengo que \w+r)(?: (?:about|like|como|otras))? {TAKEN}")
FINISHED = lazy(
    r"(?i)\b(?:finish\w*|complet\w+|done|finaliz\w+|graduat\w*|certif\w+|passed|diploma|ended|wrapped up|transcript|"
    r"termin\w+|acab\w+|conclu\w+|gradu\w+|constancia|aprob\w+|comprobante)\b"
)
"""Of a course that took more days than the one on which it ended."""


def is_doubted(rest: str, start: int, end: int) -> bool:
    """Whether words beside it leave it open."""
    return (DOUBT_BEFORE.search(rest[max(0, start - BESIDE) : start]) or DOUBT_AFTER.search(rest[end : end + BESIDE])) is not None


def are_hours_open(rest: str, hours: Decimal = QUARTER, *, is_timed: bool = False) -> bool:
    """Whether what is left of the lines that say the hours hedges, tells of breaks, or has a number or a unit that nothing explains."""
    lines = "\n".join(line for line in rest.split("\n") if TAKEN in line)
    said = ENUMERATED.sub(" ", OF_THE_DAY.sub(" ", IN_CAPITALS.sub(" ", QUOTED.sub(" ", lines))))
    if hours > A_DAY_HOLDS:
        said = DAYS_LONG.sub(" ", said)
    left = LABELLED.sub(" ", said)
    return (
        any(_is_clause_open(clause, is_timed=is_timed) for clause in clauses.of(said))
        or UNITS.search(rest) is not None
        or SEVERAL_OF.search(said) is not None
        or any(COUNTS.match(left, each.end()) is None for each in SMALL.finditer(left))
    )


def _is_clause_open(clause: str, *, is_timed: bool) -> bool:
    """Whether it hedges the hours or the day in it; one without them, whether it does nothing but hedge."""
    if OPEN_ANYWHERE.search(clause) is not None and (TAKEN in clause or OTHERS.search(clause) is None):
        return True
    if TAKEN not in clause:
        return BARE.match(clause) is not None or (OF_BREAKS if is_timed else WITH_BREAKS).search(clause) is not None
    return any(each.search(clause) is not None for each in (OPEN_HERE, OF_BREAKS, OF_MINE))
