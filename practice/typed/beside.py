"""What stands beside a typed answer and says nothing of it: smileys, who is spoken to, thanks, how it is asked for, and the reason why.

All of it is written as `time_parts.spaced` leaves it: in small letters without accents, with blanks around commas.
"""

from practice.patterns import lazy
from practice.searching import fold

LONGEST = 160  # characters: an answer and its reason
_SIGNS = lazy(r"[^\w\s.,:;&+'’/()@#?!¡¿\"“”–—-]|_")  # smileys, hearts and the rest
_SPELT = {
    "nite": "night", "nght": "night", "nihgt": "night", "nigth": "night", "evning": "evening", "evenin": "evening", "evenning": "evening",
    "mornin": "morning", "mornign": "morning", "moring": "morning", "morining": "morning", "afternon": "afternoon", "aftrnoon": "afternoon",
    "teh": "the", "btwn": "between", "betwen": "between", "bw": "between", "noone": "noon", "midnite": "midnight", "untill": "until",
    "oclok": "oclock", "tardes": "tarde", "nohce": "noche", "nochesita": "noche", "nochecita": "noche", "mañanita": "manana",
    "mananita": "manana", "medianohce": "medianoche", "asta": "hasta", "dsd": "desde", "kiero": "quiero",
}  # fmt: skip
_ONCE = lazy(r"\bonce(?= (?:i|i['’]\w+|im|ive|we|the|my|he|she|they|it|you|work|class|school)\b)")  # which is eleven in Spanish
_WORD = lazy(r"[^\W\d_]+")

DEAR = (
    r"(?:my )?(?:dear|dears|hon|honey|hun|sweetie|sweetheart|darling|love|friend|buddy|pal|bro|bruh|man|dude|girl|sis|sir|"
    r"ma ?['’]?am|boss|bot|"
    r"folks|everyone|babe)|(?:mi )?(?:mij[oa]|mijit[oa]|hij[oa]|hijit[oa]|amor|cielo|vida|rein[ao]|corazon|cariño|carino|linda|"
    r"lindo|amig[oa]|"
    r"compa|parce|parcer[oa]|jef[ea]|señor(?:a|ita)?|senor(?:a|ita)?|don(?! t\b)|doña|dona|joven|wey|guey|mano|nena|bb)"
)
THANKS = (
    r"(?:please|pls|plz|plis|thanks|thank you|thank u|thanx|thx|ty|tysm|many thanks|por favor|porfa|porfis|porfi|porfavor|xfa|xfavor|"
    r"(?:muchas |mil |muchisimas )?gracias|se (?:lo|le) agradezco|bendiciones|god bless(?: you)?)(?: (?:so|very) much| a lot| de antemano)?"
)
NOISE = (
    r"l+o+l+z?|lmao|(?:ha){2,}h?|(?:je){2,}|(?:ja){2,}|jaj|xd+|um+|uh+|er+|eh+|hm+|mm+|oh+|ah+|ay+|este|pues|well|so|ok(?:ay|is)?|"
    r"oki|alright|"
    r"sure|yes|yeah|yep|si+|bueno|mira|fijate|a ver|like|osea|o sea|entonces|listo|tho|though|then|now|hi+|hello|hey+|hola+|"
    r"good (?:morning|afternoon|evening|day)|buen(?:os|as)? (?:dias?|tardes|noches)|y ya(?: esta| estuvo)?|nomas|no mas|nada mas|"
    r"just|only|solo|solamente|"
    r"unicamente|next(?: question)?|(?:la )?siguiente(?: pregunta)?|period|punto"
)
UNSURE = r"i (?:guess|think|suppose|believe|reckon|d say|would say)|i ?['’]d say|(?:yo )?(?:creo|pienso|supongo|digo|diria)(?: que)?"
FITS = (
    r"(?:(?:it |that |which |they )?(?:works?|suits?|fits?|would (?:be|work|suit)|will (?:do|work|be)|is (?:the|my|a) (?:sweet spot|"
    r"best time|best|favou?rite|good time|perfect time|golden hour)|['’]?ll (?:do|work|be)|should (?:work|be|do)|"
    r"is|are|s|['’]s|sounds?)(?: (?:just|really|probably|always|totally|so|usually|all))*"
    r"(?: (?:me|us|for me|with me|by me|lovely|fine|good|great|best|perfect|ok|okay|ideal|nice|wonderful|cool|better|right|acceptable|"
    r"easiest|well|alright|awesome|swell|dandy|plenty|enough|convenient))+)(?: for me| with me| by me| thanks)?|"
    r"(?:me |nos |le )?(?:queda|quedan|viene|vienen|conviene|convienen|funciona|funcionan|acomoda|acomodan|sirve|sirven|parece|late|va)"
    r"(?: (?:muy |mas |mejor|bien|perfecto|de maravilla|super))*|"
    r"(?:esta|estaria|seria|es|estan) (?:muy )?(?:bien|perfecto|ideal|lo mejor|mejor|bueno|buena hora|excelente|genial|lindo)|"
    r"perfect[oa]?|good|great|fine|ideal|genial"
)
IF_IT_MAY = (
    r"if (?:possible|i may|you can|you could|that works|that ?['’]?s (?:ok|okay|fine|possible|alright)|thats (?:ok|okay|fine|"
    r"possible|alright)|"
    r"you (?:don ?['’]?t mind|please|like|want|would|wouldn ?['’]?t mind)|it ?['’]?s (?:ok|no trouble|not too much trouble)|its ok|"
    r"god wills?)|god willing|"
    r"si (?:se puede|puedes?|es posible|fuera posible|es tan amable|fuera tan amable|eres tan amable|no es (?:mucha )?molestia|dios quiere|"
    r"gustas?|le parece|te parece(?: bien)?|quieres?|esta bien|me hace el favor|no (?:te |le )?(?:molesta|es (?:mucha )?molestia|"
    r"es mucho pedir|importa))|dios mediante|primero dios|con permiso|"
    r"no (?:rush|problem|worries|pressure|hay problema)"
)
OFTEN = (
    r"every ?(?:single )?day|each day|daily|on all days|all days|todos los dias|cada dia|a diario|diario|diariamente|always|siempre|"
    r"usually|"
    r"normalmente|(?:sin excepcion)|every (?:morning|evening|night|afternoon)|cada (?:manana|noche|tarde)|todas las (?:mananas|"
    r"noches|tardes)"
)
WRITE = r"(?:writ(?:e|ing)|texts?|texting|messages?|messaging|send(?:ing)?|ping|contact(?:ing)?|reach(?: out)?|hit|remind|buzz)"
ESCRIBE = r"(?:escrib\w+|mand\w+|envi\w+|recuerd\w+|contact\w+|avis\w+|habl\w+|molest\w+)"
_ASKING = (
    rf"(?:can|could|would|will|may|might) (?:you|u|we|i)(?: (?:please|kindly|just))?(?: {WRITE}| do| make it| get(?: it| them)?|"
    rf" have(?: it| them)?| ask)?"
    rf"(?: to)?(?: me| it| them| messages)?|{WRITE} (?:to )?(?:me|it|them)|"
    rf"(?:let ?['’]?s|lets) (?:do|say|go with|make it|try|go for)|(?:make|set|put|schedule|move|switch|change) it(?: to| at| for)?|"
    rf"how about|what about|"
    rf"i(?: would| ?['’]?d)? (?:be (?:so |very |most )?(?:grateful|thankful|happy|glad|obliged)|appreciate it|like it|love it|prefer it)"
    rf"(?: if)? (?:you (?:could|would|can))?(?: please)?(?: {WRITE})?(?: to)?(?: me)?|"
    rf"(?:go to|open|show me|see|press|tap|click(?: on)?|ver|abrir|ve a|ir a|muestrame|presiono|toco)|i(?: would| ?['’]?d)? (?:like|"
    rf"love|prefer|want|need|choose|pick|take|go with|ll take|ll go with)(?: it| to be (?:asked|"
    rf"written to|texted))?|"
    rf"(?:the )?(?:best|my best|ideal|my ideal|my|perfect|the perfect)(?: time| hour| moment| slot)?(?: for me)?(?: is| would be|"
    rf" ['’]s)(?: at)?|"
    rf"preferably|ideally|twice(?: a day)?|two times(?: a day)?|any ?day|early|first thing|honestly|let us say|say|"
    rf"(?:me )?(?:puedes?|podrias?|podria|pudieras?)(?: usted)?(?: {ESCRIBE}| ser)?(?:me)?|{ESCRIBE}(?<=me)|que (?:me )?{ESCRIBE}|"
    rf"(?:le|te) (?:agradeceria|agradezco|pido|ruego|pediria)(?: mucho)?(?: si)?(?: que)?(?: me)?(?: {ESCRIBE}| puede(?: escribirme)?)?|"
    rf"(?:yo )?(?:me )?(?:gustaria|quisiera|preferiria|prefiero|quiero|encantaria|late|conviene|queda bien|viene bien|elijo|"
    rf"escojo)(?: (?:que (?:me )?{ESCRIBE}|que sea|ser))?|"
    rf"(?:la |mi )?mejor hora(?: para mi)?(?: es| seria)?|lo mejor(?: para mi)?(?: es| seria)|(?:vamos|dale|va) con|que sea|"
    rf"mand[ae]m?el[ao]s?|envi[ae]mel[ao]s?|ponl[ea]|ponme(?:l[ao])?|pon|puede ser|podria ser|que tal|"
    rf"mejor|de preferencia|preferiblemente|idealmente|tempran(?:o|ito)|dos veces(?: al dia)?"
)
_AFTER_THIS = r"(?:[\s,.;:!-]+|$)"
_TO_AN_ANSWER = rf"(?:{DEAR})|(?:{THANKS})|(?:{NOISE})|(?:{UNSURE})|(?:{IF_IT_MAY})|(?:{_ASKING})"
_LEADS = lazy(rf"^(?:[\s,.;:!-]*(?:{_TO_AN_ANSWER}|(?:{OFTEN})){_AFTER_THIS})+")
_LEADS_TO_DAYS = lazy(rf"^(?:[\s,.;:!-]*(?:{_TO_AN_ANSWER}){_AFTER_THIS})+")
_TAILS = lazy(rf"^(?:[\s,.;:!-]*(?:(?:{DEAR})|(?:{THANKS})|(?:{NOISE})|(?:{UNSURE})|(?:{IF_IT_MAY})|(?:{OFTEN})|(?:{FITS})){_AFTER_THIS})+")
_KIND_BEFORE = lazy(rf"^(?:[\s,.;:!-]*(?:{DEAR}|{THANKS}|ok(?:ay)?|well|so|bueno|pues|u+m+){_AFTER_THIS})+")
_KIND_AFTER = lazy(rf"(?:[\s,.;:!-]+(?:{DEAR}|{THANKS}|{UNSURE}|l+o+l+|(?:ha){{2,}}|(?:ja){{2,}})[\s,.;:!-]*)+$")
_MARKS = " ,.;:!-'’/"

DAY_WORDS = (
    r"mon(?:days?)?|tue(?:s|sdays?)?|wed(?:s|nesdays?)?|thu(?:r|rs|rsdays?)?|fri(?:days?)?|sat(?:urdays?)?|sun(?:days?)?|"
    r"week ?ends?|week ?days?|"
    r"lun(?:es)?|martes|mie(?:rcoles)?|jue(?:ves)?|vie(?:rnes)?|sab(?:ados?)?|dom(?:ingos?)?|findes?|fin(?:es)? de semana|entre semana"
)
_TAKES_BACK = (
    r"\b(?:or|o|u|but|pero|except|excepto|salvo|menos|unless|aunque|although|instead|wait|espera|perdon|actually|mejor|rather|"
    r"not sure|no se|maybe|perhaps|quizas?|tal vez|depends?|depende|sometimes|a veces|some ?times|if|si|or so|approx\w*|mas o menos|"
    r"more or less|"
    r"every (?:hour|other|two|few)|cada (?:hora|dos|tres)|hourly|(?:too|muy|demasiado) \w+|what|why|cual|cuando sea|whenever)\b"
)
_OTHER_HOURS = (
    r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|"
    r"doce|noon|midnight|mediodia|medianoche|until|till|hasta|to|between|entre|ish)\b"
)
_OTHER_TIME = (
    r"\b(?:later|earlier|latest|earliest|tardar|tomorrow|today|tonight|manana(?! por)|hoy|esta (?:noche|tarde)|ahora|ahorita|next|"
    r"proxim[oa]|"
    r"est|edt|cst|cdt|mst|mdt|pst|pdt|utc|gmt|et|ct|mt|pt|eastern|central|pacific|mountain|zone|zona|hora del?|your time|(?:tu|su) hora)\b"
)
_NO_GOOD = (
    r"\b(?:no|not|never|nunca|jamas|dont|doesnt|cant|wont|isnt|aint|bad|hate|odio|mal[ao]?|peor|worse|worst|asleep|sleep(?:ing|s)?|"
    r"bed ?time|"
    r"dormi\w+|duerm\w+|duermo|busy|ocupad\w+|(?:in|at|en) (?:class|clase|work|the office|(?:el )?trabajo|(?:a |una? )?(?:meeting|"
    r"junta|reunion))|"
    r"working|trabaj\w+|(?:is (?:when|my)|es (?:cuando|mi))(?! (?:\w+ ){0,2}(?:break|descanso|receso|free|libre|coffee|cafe|best|"
    r"mejor|favou?rit[eo])))\b|n ?['’]t\b"
)
_IS_NO_REASON = lazy(f"{_TAKES_BACK}|{_OTHER_HOURS}|{_OTHER_TIME}|{_NO_GOOD}|\\b(?:{DAY_WORDS})\\b")
_IS_NO_REASON_FOR_QUIET = lazy(
    rf"{_TAKES_BACK}|{_OTHER_HOURS}|\b(?:awake|despiert\w+|free|libres?|available|disponibles?|{WRITE}|(?:escrib|mand|envi)\w+)\b|"
    rf"\b(?:{DAY_WORDS})\b"
)
_REASON = lazy(
    r"^(?:[,.;(-]|(?:because|cause|cuz|coz|cos|bc|since|when|while|as|so|before|after|with|for|right|that ?['’]?s|thats|is when|"
    r"is my|i|i ?['’]?m|im|"
    r"porque|pq|xq|que|q|cuando|mientras|ya que|pa|para|antes|despues|con|es|estoy|ando|voy|tengo|es cuando|y ahi|ahi|asi)\b)"
)


def tidy(text: str) -> str:
    """In small letters without accents and smileys, with some words as they were meant."""
    words = _ONCE.sub("after", _SIGNS.sub(" ", fold(text)).replace("!", ","))
    return _WORD.sub(lambda found: _SPELT.get(found[0], found[0]), words)


def begun(words: str, *, to_days: bool = False) -> str:
    """Without what leads to it. `to_days`: "every day" may be the answer."""
    return (_LEADS_TO_DAYS if to_days else _LEADS).sub("", words)


LONGEST = 300  # characters of an answer


def bare(text: str, *, led: bool = False) -> str:
    """Without thanks and whom they go to. `led`: and without "I want" before it. What is longer than an answer stays as it is."""
    if len(text) > LONGEST:
        return text
    plain = " ".join(tidy(text).split())
    plain = (_LEADS_TO_DAYS if led else _KIND_BEFORE).sub("", plain)
    return _KIND_AFTER.sub("", plain)


def is_reason(tail: str, *, stated: bool, quiet: bool = False) -> bool:
    """Whether what follows an answer takes nothing of it back and adds nothing to it.

    `stated`: it was clear without what follows, as an hour with its half of the day is; else that must begin like a reason.
    """
    rest = _TAILS.sub("", tail).strip(_MARKS)
    if not rest:
        return True
    blocked = _IS_NO_REASON_FOR_QUIET if quiet else _IS_NO_REASON
    return blocked.search(rest) is None and (stated or _REASON.match(tail.strip()) is not None)
