"""What leaves the day of some hours open: "around the 5th", "Monday I think", "by Friday", a weekday that nothing explains."""

import re
from datetime import date

from practice.goals import add_months
from practice.log_lines import clauses
from practice.log_lines.doubts import THAT_DAY
from practice.log_lines.hedges import TAKEN, any_of
from practice.patterns import lazy
from practice.typed.dates import LED_DAY

A_WEEK, SATURDAY = 7, 5
WHEN = any_of(r"""
(?:last|this|next|past|another|other) (?:week|month|year|wk)|(?:each|every) (?:week|month|day|other|mon|tue|wed|thu|fri|sat|sun)\w*
tomorrow|yesterday|today|ago|recently|sometime|either|before last|a while|lately|upcoming|spring break
(?:mon|tues|wednes|thurs|fri|satur|sun)days?|MONTHS|(?:esta|otra|pr[oó]xima) semana|semana pasada|(?:este|el|al|un) (?:mes|año)
(?:otro|un) d[ií]a(?! (?:muy|larg\w+|lindo|bonito|pesado|completo)\b)
hace (?=\w+ (?:d[ií]as?|semanas?|mes|meses|años?)\b)|hace (?:poco|tiempo|rato|much[oa])|ayer|hoy|antier|anteayer|anoche
antepasad[oa]s?|pendientes?|pr[oó]xim[oa]s?|reciente\w*|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bados?|domingos?
""")
SHORT_DAY = "mon|tues?|weds?|thu|thurs?|fri|sat|sun|lun|mi[eé]|jue|vie|s[aá]b|dom"
DATE_LEFT = lazy(
    rf"(?i)\b(?:{WHEN})\b|{TAKEN}[\s,&+]*(?:on\s+)?(?:{SHORT_DAY})\b|(?<!\bi )(?<!\bwe )\b(?:{SHORT_DAY})\s+{TAKEN}|"
    rf"{TAKEN} s[ií] y otr[oa]|\b(?:every|each|cada|todos los|los) +{TAKEN}|"
    r"\b\d{1,2}(?:st|nd|rd|th)\b(?!\s+[a-z]{3,})"
)
PLANS = any_of(r"""
sign(?:ed|ing)?[ -]?up|regist(?:er|ered|ering) for|enroll\w*|upcoming|will (?:be|do|attend|take|go)|(?:going|planning|plan|hoping) to
gonna|(?<!nt )(?<!['’]t )want to (?:take|do|attend|go)|thinking (?:about|of) (?:an?|the|taking|doing|going)|(?:i['’]?m|am) taking
scheduled|coming up|(?<!is )coming(?= (?:soon|week|month|sun|mon|tue|wed|thu|fri|sat)|\W*$)|inscrit[oa]s?|me tocan?
(?:voy|vamos) a \w+[aei]r(?:l[aeo]s?|me|nos|te|se)?\b
pr[oó]xim[oa]s?|que viene|(?:quiero|planeo|pienso|espero) (?:tom|hac|ir|asist)\w*|qued(?:[eé]|amos) (?:en|de) \w+r
pensando en (?:un|tom|hac|ir)\w*|todav[ií]a no|a[uú]n no|(?!(?:[a-z]*pa|mi|admi|ti|reti)ré)[a-z]+(?:ar|er|ir)(?:á|án|é|emos)
me (?:apunt[eé]|inscrib[ií]|registr[eé]|anot[eé])(?= (?:al?|en|para|pal?)\b)
""")
PLANNED = lazy(rf"(?i)\b(?:{PLANS})\b")
WEEKEND = lazy(r"(?i)\b(?:weekends?|fin(?:es)? de semana|finde)\b")
EXPIRY = lazy(
    r"(?i)\b(?:expir\w+|vence\w*|valid\w*|v[aá]lid\w* hasta|renew\w* by|good (?:till?|until|thru|through|for)|runs out|"
    r"caduca\w*|sirve hasta)\b[^\n,;]*"
)
YEAR_LEFT = lazy(r"(?<![\w#$.-])(?:19|20)\d\d(?![\w-])")
AHEAD_OR_VAGUE = lazy(r"(?i)(?:due|by|until|before|para|hasta|(?:the\s+)?end\s+of|(?:a\s+)?fin(?:es|al(?:es)?)?\s+del?)\b")
NEARLY_A_YEAR = 330  # days: said without its year, it may as well be some weeks from now
DOUBTED_DAY_BEFORE = lazy(
    r"(?i)\b(?:week (?:of|ending|beginning|starting)|semana (?:del?|que (?:empieza|termina))|circa|about|around|maybe|"
    r"(?:^|[,.;]\s*)m[aá]s o menos|unos|varios|alg[uú]n|no|not|wasn['’]?t|"
    r"isn['’]?t|a few|couple of|want to say|wanna say|se me hace que|me parece que|dizque|"
    r"prob(?:ably)?|perhaps|think|guess|believe|or|like|either|before|after|since|until|till?|"
    r"creo que|creo|como|"
    r"alrededor del?|qui[zs][aá]s?|tal vez|a lo mejor|o|supongo que|por|antes del?|despu[eé]s del?|desde|hasta)\s+(?:it was |"
    r"on |fue |el |the )*$"
)
OF_HOURS = (
    r",? (?:(?:it|that|this|they) (?:was|were|ran|lasted|took|said|gave)|(?:que )?(?:fue(?:ron)?|son|eran?|dur[oó]))\s+"
    r"(?:about |like |como |unas )?(?:\d|an?\b|one|two|three|four|five|six|half|una?\b|dos|tres|cuatro|cinco|seis|media)"
)
"""Monday, I think it was two hours."""
DOUBTED_DAY_AFTER = lazy(
    rf"(?i)^[\s,]*(?:-?ish\b|or\b|o\b|or so|i (?:think|guess|believe)(?!{OF_HOURS})|maybe|probably|"
    rf"creo(?!{OF_HOURS})|quiz[aá]s?|m[aá]s o menos|por ah[ií]|"
    r"(?:of|de) (?:that|es[ae]|aquella)\b|(?:before|after|antes|despu[eé]s)\s*(?:$|[,.;])|"
    r"(?:and|y|&|-|–|to|thru|through|al?|/)\s*(?:the\s+|el\s+)?\d{1,2}(?!\d|:|[.,/]\d|\s?[½¼¾]|"
    r"[ -]*(?:(?:contact|clock|ce|training|full)\s+)?[hm])|(?:thru|through|hasta)\b)"
)

SURELY_PAST = lazy(
    r"(?i)\b(?:today|tonight|yest\w*|this (?:morning|afternoon|evening)|last|ago|before|past|hoy|ayer|anoche|an?te\w*er|antier|hace|"
    r"pasad[oa])\b|\d{4}"
)
WORD = lazy(r"[^\W_]+")
SAYS_LITTLE = lazy(
    r"(?i)\b(?:it|was|were|is|on|or|and|also|too|again|i|we|think|thought|guess|believe|maybe|perhaps|prob\w*|not|sure|no|the|an?|of|in|at|"
    r"date|day|same|both|either|actually|well|just|from|to|for|then|went|did|had|took|class|training|hours?|hrs?|h|"
    r"fue(?:ron)?|era|es|el|la|los|las|un[ao]?|y|o|u|e|creo|que|quiz[aá]s?|tal|vez|tambi[eé]n|si|s[ií]|de|del|en|al?|fecha|d[ií]a|mismo|misma|"
    r"clase|curso|taller|horas?|tom[eé]|hice|fui|estuve|pues|este)\b"
)


NUMBER_OF_DAY = lazy(
    r"(?i)[\s,]*(?:(?<=\s)(?:el\s+|the\s+|el\s+d[ií]a\s+)(?=\d)|(?=9|[123]\d))"
    r"(?P<day>[12]\d|3[01]|[1-9])(?:st|nd|rd|th)?(?=\s*(?:[,.;)\n]|[-–] |$))"
)
"""Yesterday, the 14th; ayer, 14."""
AND_A_NUMBER = lazy(r"\s+[-–]\s+\d")
MAYBE_TO = lazy(r"\s+[-–]\s+(\d{1,2})")


def is_day_doubted(text: str, start: int, end: int) -> bool:
    """About a week ago, Monday I think, two or three days ago, by Monday, at the end of June."""
    if AHEAD_OR_VAGUE.match(text[start:end]):
        return True
    if AND_A_NUMBER.match(text, end) is not None and re.search(r"\d", text[start:end]) is None:
        return False  # "yesterday - 21st century leadership"
    last = MAYBE_TO.match(text, end)
    if last is not None and any(int(last[1]) < int(each) for each in re.findall(r"\d+", text[start:end])[-1:]):
        return False  # "3/19 - 2" is no span of days
    return DOUBTED_DAY_BEFORE.search(text[:start]) is not None or DOUBTED_DAY_AFTER.match(text[end:]) is not None


def is_perhaps_ahead(said: str, day: date, today: date) -> bool:
    """The 28th, said on the 24th: of last month, or some days from now."""
    is_of_last_month = (
        LED_DAY.match(said.casefold().strip(" .,;:!")) is not None and add_months(day, 1) > today and day.month != today.month
    )
    return is_of_last_month and (add_months(day, 1) - today).days <= A_WEEK


def _is_talk(clause: str) -> bool:
    """Whether it says more than a day, and neither the hours nor the day: "with Ana from my Tuesday group", "11 years clean next month"."""
    return TAKEN not in clause and len(WORD.findall(SAYS_LITTLE.sub(" ", DATE_LEFT.sub(" ", clause)))) > 1


def is_day_open(rest: str, said: str, day: date, today: date) -> bool:
    """Whether what is left of the line says another day or year, or it may be still to come. `said`: the words of the day."""
    rest = EXPIRY.sub("", rest)
    is_past = SURELY_PAST.search(said) is not None
    return (
        (
            (today - day).days > NEARLY_A_YEAR
            and re.search(rf"(?i){day.year}|{day.year % 100}\W*$|(?:this|last) year|este año|año pasado", said) is None
        )
        or any(DATE_LEFT.search(clause) is not None and not _is_talk(clause) for clause in clauses.of(rest))
        or THAT_DAY.search(rest) is not None
        or any(PLANNED.search(clause) is not None for clause in clauses.of(rest) if not (is_past and _is_talk(clause)))
        or (day.weekday() < SATURDAY and WEEKEND.search(rest) is not None)
        or any(each[0] != str(day.year) for each in YEAR_LEFT.finditer(rest))
    )
