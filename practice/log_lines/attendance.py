"""How much of a training whoever tells of it took part in: "but I left early", "with lunch", "every Tuesday"."""

from practice.log_lines.hedges import TAKEN, any_of
from practice.patterns import lazy

MISSED = any_of(r"""
popped in|in and out|walked out|(?:heard|caught|saw|o[ií]|escuch[eé]) (?:only )?(?:half|la mitad)|kept (?:dropping|kicking|cutting)
no,? wait|give or take
(?:have|need|got) to ask|le pregunto|(?:pending|pendiente de) (?:approval|aprobaci[oó]n)|entraba(?=\W*$)|se supone que
missed(?! (?:the|my|an?) (?:\d+ )?(?:bus|train|exit|turn|flight|point)\b)|of which|(?<!got )out of(?= (?:TAKEN_|\d))|excluding
not counting
stayed(?! (?:on )?(?:(?:for |to |till |until |thru |through )?(?:all|the (?:whole|entire|full|very|end))|awake|after|throughout|to help)\b)
only (?:attended|went|made|caught|got)|(?:the|my) (?:last|first|second) (?:part|half|bit|couple|few)
(?:was|came|came in|got there|arrived|logged (?:in|on)|joined|showed up|was running) late|late arrival
left(?! (?:feeling|with|me|us|my|in tears|happy|tired|inspired|full|there)\b)|leaving|(?:i|we|to|had) leave
had to (?:step|go|drop|hop|run|take a|answer)|(?:ended|let out|finished|got out|let us (?:out|go)) (?:early|before|at|around)|mins? late
late (?:to|for)|(?<!nobody )(?<!ppl )(?<!people )(?<!us )(?:came in|showed up)(?= (?:at|after|for the)\b|\W*$)|cut short|partial(?:ly)?
half of (?:it|the)|(?:first|second|last|other|count) half|half (?:(?:the )?(?:time|class|hours|training|session)|the day)
half(?= the TAKEN_)|(?:was|were)n['’]?t (?:there|on|in)|never (?:happened|made|went|showed|got|did|took|attended|finished|started)
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
perd[ií](?! (?:a|mi|buscando|el (?:cami[oó]n|bus|tren))\b)|tuve que (?:sal|ir|falt|dej|contest|atend|par|desc)\w*|entr[eé] tarde
(?<!entendí )(?<!entendi )la (?:primera |segunda |[uú]ltima )?mitad|a medias
sal(?:[ií]|imos)(?= (?:antes|temprano|a las?|por|un|tantito|a media|corriendo)\b|\W*$)
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
OPEN_ANYWHERE = lazy(rf"(?i)\b(?:{MISSED}|{REPEATED})\b")
OF_BREAKS = lazy(
    r"(?i)(?<!before )(?<!after )"
    rf"(?<!winter )(?<!spring )(?<!summer )(?<!holiday )(?<!christmas )(?<!antes de )(?<!después de )(?<!despues de )\b(?:{BREAKS})\b"
)
WITH_BREAKS = lazy(
    rf"(?i)^\W*(?:(?:but|and|with|w|plus|con|y|m[aá]s|incl\w*|a|un|una|the|la|el|\d) )*(?:{BREAKS})(?: (?:was |were )?inclu\w+)?\W*$"
)
OTHERS = lazy(
    r"(?i)\b(?:presenter|instructor|teacher|trainer|speaker|facilitator|host|nobody|lady|guy|everybody|everyone|people|ppl|"
    r"my (?:ride|bus|boss)|mi (?:raite|jef[ea])|instructora|ponente|maestr[oa]|facilitadora?)\b"
)


def is_partial(clause: str, *, is_timed: bool) -> bool:
    """Whether a clause tells of less than the whole, of breaks or of more than one time; a break counts anywhere beside times of day."""
    if OPEN_ANYWHERE.search(clause) is not None and (TAKEN in clause or OTHERS.search(clause) is None):
        return True
    return (OF_BREAKS if is_timed or TAKEN in clause else WITH_BREAKS).search(clause) is not None
