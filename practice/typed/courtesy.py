"""An answer without the words around it that say nothing: "let's do 7 am please", "it was nov 20", "fueron 2 horas en total"."""

import re

from practice.patterns import lazy

LONGEST = 80  # characters; what is longer is no bare answer
_BEFORE = r"""
please|pls|plz|ok|okay|yes|yeah|yep|sure|hi|hello|hey|so|well|um|uh|just|only|that was|was|do|make(?! it)|how about|change (?:it )?to
i(?:['’]d| would)? (?:like|want|prefer)(?: it)?|let['’]?s (?:do|say|try|make it|go with)|(?:make|set|put) it(?: to| at| for| on)?
(?:move|switch|push) it(?: back| up)? to|qu[eé] tal
it(?: was|['’]?s| is)|can (?:you|u|we) (?:do|make it)
por favor|porfa|hola|bueno|pues|eh|sí|si|mejor|quiero|prefiero|quisiera|que sea|pon(?:lo|la|me)?|ponerlo|puede ser
fue(?:ron)?|son|s[oó]lo|nada m[aá]s|c[aá]mbia(?:lo|la)? (?:a|para)|p[aá]sa(?:lo|la) (?:a|para)|m[uú]ev[ae](?:lo|la)? (?:a|para)
"""
_AFTER = r"""
please|pls|plz|thanks|thank you|thank u|thx|ty|ok|okay|(?:works|is (?:fine|good|ok|okay|great|best))(?: for me)?|for me|then|altogether
(?:in )?total|perfect[oa]?|if possible|instead|sharp|on the dot|en punto
por favor|porfa|gracias|est[aá] bien|me queda bien|en total|si se puede|entonces
"""
_ABOUT_A_DAY = r"""
(?:starting|beginning|begins?|starts?)(?: on)?|from|since|(?:i )?(?:got|did|took|finished|completed|earned|passed|received)(?: it)?(?: on)?
(?:it )?(?:ended|issued|dated)(?: on)?
(?:the |my )?(?:certificate|certification|credential|license) (?:says|(?:is|was) (?:from|dated|issued)|expires|ends|runs out)(?: on)?
(?:i['’]?m |i['’]?ll be |i am )?back(?: on)?
as of|effective|(?:the )?date (?:on it )?(?:is|says|was)|la fecha (?:es|dice|fue)
a partir del?|desde|empezando|empieza|comenzando|me l[oa] (?:dieron|dio)|l[oa] (?:hice|obtuve|termin[eé]|saqu[eé])|termin[eéoó]
(?:el |la |mi )?(?:certificado|certificaci[oó]n|credencial|licencia|renovaci[oó]n) (?:dice|es del?|fue|(?:se )?vence|caduca|termina)
emitido|expedido|(?:regreso|vuelvo|regresar[eé]|volver[eé])
"""
_AFTER_A_DAY = r"""
on|onwards?|mismo|en adelante|(?:in the |at )?(?:morning|afternoon|evening|night|noon)
(?:en|por|a) la (?:mañana|manana|tarde|noche)|al mediod[ií]a
"""


def _any(lines: str) -> str:
    return lines.strip().replace("\n", "|")


def _leading(lines: str) -> re.Pattern[str]:
    return lazy(rf"(?i)^(?:(?:{_any(lines)})(?!\w)[\s,.:!]*)+")


_LEADING, _LEADING_TO_A_DAY = _leading(_BEFORE), _leading(_BEFORE + _ABOUT_A_DAY.strip())


def _trailing(lines: str) -> re.Pattern[str]:
    return lazy(rf"(?i)(?:[\s,.!]*(?<!\w)(?:{_any(lines)}))+[\s.!]*$")


_TRAILING, _TRAILING_A_DAY = _trailing(_AFTER), _trailing(_AFTER + _AFTER_A_DAY.strip())


def bare(text: str, *, is_day: bool = False) -> str:
    """The same text where nothing would be left of it."""
    if len(text) > LONGEST:
        return text
    leading, trailing = (_LEADING_TO_A_DAY, _TRAILING_A_DAY) if is_day else (_LEADING, _TRAILING)
    return trailing.sub("", leading.sub("", text.strip())) or text
