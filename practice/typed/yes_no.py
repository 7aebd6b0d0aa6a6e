"""Whether someone says yes or no to an offer, as people do: "sure why not", "nah, I'm at work", "claro que sí", "le agradezco, pero no"."""

import re

from practice.models import Language
from practice.patterns import lazy
from practice.typed import beside

LONGEST = 120  # characters
_SIGNS = {sign: f" {word} " for word, signs in (("yes", "👍👌✅☑✔🙌💯🆗"), ("no", "👎🙅❌🚫✖⛔")) for sign in signs}
_DRAWN_OUT = lazy(r"([^\W\d])\1+")
_LAUGHS = r"(?:(?:ha|ja|je|he)+h?|l+o+l|lmao|xd)"
_OPENING = lazy(
    rf"^(?:(?:{beside.DEAR}|{beside.THANKS}|{_LAUGHS}|u+m+|u+h+|e+r+|e+h+|h+m+|o+h+|a+h+|a+y+|a+w+|ugh|este|pues|well|so|hi|hola|"
    rf"hey|like|honestly|"
    r"i (?:think|guess|suppose)|i d say|(?:yo )?creo que|supongo que|la verdad|mira|fijate|actually|you know(?: what)?|i must|"
    r"i (?:would|will) have to|"
    r"(?:le |te |se lo |lo )?agradezco(?: mucho)?|thats (?:kind|sweet|nice)|that s (?:kind|sweet|nice)|(?:que )?amable)(?: |$))+"
)
_OPEN = lazy(
    r"\b(?:maybe|mayb|perhaps|possibly|idk|dunno|(?:i )?(?:do not|don t|dont) know|not (?:so |really |too )?sure|unsure|"
    r"no estoy (?:muy |tan )?segur[oa]|depends?|let me (?:think|see|check|ask|get back)|"
    r"(?:i )?(?:need|have|want|shall need|will need|ll need) (?:some |more |a little )?(?:time|to think|to ask|to check)|"
    r"think (?:about|on|it) |thinking|"
    r"ask (?:me|my)|get back to you|what (?:is|does|do|s|are|would|if)|whats|how (?:does|do|much|long)|who|which|huh|"
    r"quizas?|tal ?vez|talvez|a lo mejor|puede ser|pueda que|(?:no )?(?:lo )?se si|no (?:lo )?se|nose|depende|pensar(?:lo|melo|me)?|"
    r"pienso|lo pienso|"
    r"pregunt(?:o|ar\w*|ale|arle|eme|ame|as)(?<!preguntas)|(?:que|q) (?:es|significa|onda con|quiere decir)|(?:y )?(?:eso|"
    r"esto) (?:que|para que|pa que|de que)|para que (?:es|sirve)|como (?:es|funciona|asi)|"
    r"a ver|veremos|vemos|ya vere|we ll see|later|luego|al rato|mas tarde|despues)\b"
)
_YES_THOUGH_IT_SAYS_NO = (
    r"(?:why not|y not|(?:y )?(?:por|x) ?que no|pq no|como no|no (?:hay )?(?:problem\w*|doubt|duda|worries|bronca|pedo)|"
    r"wouldn ?t (?:hurt|mind)|can ?t hurt|"
    r"couldn ?t hurt|won ?t hurt|not (?:a problem|at all a problem)|no (?:estaria|esta|suena) mal|no me (?:caeria|vendria) mal|"
    r"nada mal|not bad|"
    r"(?:claro|como) que no hay problema|i don ?t (?:mind|see why not)|don ?t mind if i do)"
)
_YES = (
    r"(?:yes+|yess?ir|yeah+|yea+h?|yep+|yup+|yas+|yah|ye|sure(?: thing)?|ok|okay|okey|okie|oki|okis|k|kk|alright|all right|"
    r"of course|ofc|course|certainly|"
    r"absolut(?:e?ly|ly|e)|absolutley|definitely|definetly|definately|def|totally|indeed|affirmative|gladly|happily|bet|cool|fine|"
    r"great|perfect|lovely|awesome|"
    r"wonderful|go(?: (?:ahead|for it|on))?(?! (?:back|away|home)\b)|do it|please do|do$|"
    r"lets (?:do it|go|try)|let s (?:do it|go|try)|im in|i m in|"
    r"count me in|im down|i m down|down|"
    r"im game|hell ye(?:ah|s)|heck ye(?:ah|s)|fo sho|for sure|sounds? (?:good|great|fine|nice|like a plan)|(?:that|it) (?:would|d|"
    r"will|ll) (?:be|help)(?! (?:no|too|hard|a lot))|"
    r"(?:i )?(?:would|d|id) (?:very much |really |so )?(?:like|love|appreciate)(?: (?:that|it|this|to))?|i (?:do|would|will|"
    r"want)(?: (?:it|that|to|one|some))?|"
    r"(?:that s |thats |it s |its )?(?:right|correct)|looks (?:good|right|great|fine|correct)|correct[oa]|exact[oa]|exactamente|"
    r"asi es|eso es|tal cual|se ve bien|"
    r"please|yes please|why not|works(?: for me)?|right on|you bet|you got it|10 4|amen|thats fine|that s fine|"
    r"si+|sip+|sep|see|sipi|simon|claro(?: que si)?|clarin|por supuesto|desde luego|obvio|obviamente|dale|sale(?: y vale)?|va|vale|"
    r"vamos|orale|arre|jalo|fierro|"
    r"de una|listo|hagale|hagamoslo|dele|echale|adelante|bueno|esta bien|ta bien|muy bien|bien|perfecto|excelente|genial|chevere|"
    r"afirmativo|"
    r"con (?:mucho )?gusto|encantad[oa]|de acuerdo|me (?:gustaria|encantaria|interesa|parece|ayudaria|late|apunto)(?: (?:bien|"
    r"mucho))?|(?:yo )?quiero|"
    r"(?:si )?por ?favor|porfa|porfis|hecho|a huevo|ya (?:vas|estas|rugiste)|faltaba mas|como no|ok dale|sii+)"
)
_NO = (
    r"(?:no+|noup|nop+|nope+|nah+|na|nay|naw|nel|nelson|nones|negative|negativo|never|nunca|jamas|no way|hard pass|(?:i ?ll |ill |"
    r"i will |gonna |i m gonna |im gonna )?pass|paso|skip(?: (?:it|this))?|"
    r"not (?:now|right now|today|tonight|yet|really|at (?:the|this) (?:moment|time)|interested|for me|this time|necessary|needed|"
    r"at all|my thing|a good time|"
    r"feeling it|in the mood)|none|nada|ninguno|ninguna|(?:respectfully )?decline|"
    r"(?:i )?(?:d|would|id) (?:rather|prefer) (?:not|no)(?: to)?|rather not|better not|prefer not(?: to)?|"
    r"(?:i )?(?:do not|don t|dont|won t|wont|can t|cant|cannot)(?: really)? (?:want|need|like|think so|feel|care|have|do|right)\b|"
    r"(?:im|i m|i am|we re) (?:all |just )?(?:good|fine|ok|okay|set|alright)(?= (?:for (?:now|today|tonight|the moment)|right now|"
    r"now|as|rn|tho|though|thanks?|here|without|no|i)\b|$)|"
    r"(?:mejor|ahora|ahorita|hoy|todavia|aun|por ahora|por el momento|por lo pronto|esta vez|ya|creo que|claro que|pues|para mi|por hoy|"
    r"(?:pero )?(?:prefiero|preferiria) que|que|ahora mismo|de momento) no|"
    r"(?:please )?(?:do not|don t|dont)$|para nada|ni (?:loc[oa]|de broma|de chiste|hablar|modo|al caso|madres|maiz)|"
    r"de ninguna manera|(?:(?:asi|por ahora|por el momento|ahorita|hoy) )?(?:estoy|ando) bien|"
    r"(?:but|pero) (?:no|not|i d rather not)(?: thanks| thank you| gracias)?|otro dia|otra vez sera|another (?:time|day)|some other time)"
)
_SAYS_YES = lazy(rf"^(?:{_YES_THOUGH_IT_SAYS_NO}|{_YES})(?= |$)")
_SAYS_NO = lazy(rf"^(?:(?:yeah|ya|si|ok|okay|thanks but|gracias pero) (?:no+|nope|nah)|{_NO})(?= |$)")
_NOTHING_ELSE = lazy(rf"(?:(?:{_YES}|{_NO}|{beside.DEAR}|{beside.THANKS}|{_LAUGHS}) )+")
_PLAIN_YES = (
    r"(?:yes+|yeah+|yep+|yup+|sure|of course|definitely|absolutely|go ahead|do it|si+|sip|claro(?: que si)?|por supuesto|adelante|hazlo)"
)
_NOTHING_BUT_YES = lazy(rf"(?:(?:{beside.DEAR}|{beside.THANKS}) )*{_PLAIN_YES} (?:(?:{_PLAIN_YES}|{beside.DEAR}|{beside.THANKS}) )*")
_SOFTLY_NO = lazy(r"(?:maybe|perhaps|probably|quizas?|tal vez|mejor|a lo mejor) (?:not|no|otro dia|otra vez|another (?:day|time))(?: .*)?")
_TAKES_BACK = lazy(
    r"\b(?:but|pero|no|not|nope|nah|never|nunca|unless|except|aunque|although|wait|espera|if|only|solo si|"
    r"later|luego|tomorrow|next (?:week|time)|otro dia)\b|\b(?:don|can|won|isn|doesn) t\b"
)
_TURNS_TO_YES = lazy(r"\b(?:wait|espera|but|pero|actually)\b.*\b(?:yes|yeah|si|sure|ok|claro)\b|\b(?:yes|si)$")
_IF = lazy(r"si (?:puedo|tengo|alcanzo|hay|es|se|no|da|llego|estoy|ando|queda|me (?:acuerdo|da|alcanza|queda|dejan|siento))\b")
_SHORT = {Language.ENGLISH: {"y": True, "n": False, "ya": True, "k": True}, Language.SPANISH: {"s": True, "n": False}}


def says(text: str, language: Language, *, alone: bool = False) -> bool | None:
    """None where it is neither, or both. `alone`: it says nothing else, not even why."""
    if len(text) > LONGEST or not text.strip():
        return None
    plain = _plain(text)
    if plain in _SHORT[language]:
        return _SHORT[language][plain]
    plain = _OPENING.sub("", plain) or plain
    sure = re.sub(rf"\b{_YES_THOUGH_IT_SAYS_NO}\b", "yes", plain)
    if _SOFTLY_NO.fullmatch(sure):
        return False
    if _IF.match(sure) or _OPEN.search(sure) or ("?" in text and sure == plain):
        return None
    if alone and not _NOTHING_ELSE.fullmatch(f"{sure} "):
        return None
    if (found := _SAYS_YES.match(sure)) is not None and not (_SAYS_NO.match(sure) and sure.split()[0] not in ("bueno", "claro")):
        return True if _TAKES_BACK.search(sure, found.end()) is None else None
    if (found := _SAYS_NO.match(sure)) is not None:
        return False if _TURNS_TO_YES.search(sure, found.end()) is None else None
    return None


def is_plain_yes(text: str) -> bool:
    """Whether it is a yes to what cannot be taken back: no "cool", "ok" or thumb, which also answer nothing in particular."""
    return _NOTHING_BUT_YES.fullmatch(f"{_in_words(beside.tidy(text))} ") is not None


def _plain(text: str) -> str:
    """Small letters without accents and marks; thumbs and crosses are words, letters drawn out stand twice at most."""
    return _in_words(beside.tidy("".join(_SIGNS.get(sign, sign) for sign in text)))


def _in_words(words: str) -> str:
    return " ".join(re.sub(r"([^\W\d])\1{2,}", r"\1", re.sub(r"[^\w]+", " ", words)).split())
