"""Mails that say nothing of having been there: registrations, reminders, invitations, what is still required; and who was there for a part.

Their hours are asked, also where their day is past: whoever registered may not have come.
"""

from practice.log_lines.hedges import any_of
from practice.patterns import lazy

CURSO = r"(?:capacitaci[oó]n|curso|taller|sesi[oó]n|clase|evento|webinar|formaci[oó]n|conferencia|reuni[oó]n)"
NUMBER = r"(?:\d+(?:\.\d+)?|an?|una?|one|two|three|four|five|six|dos|tres|cuatro|cinco|seis)"
COUNT = rf"{NUMBER}(?: \w+)? (?:hours?|hrs|horas?|credits?|cr[eé]ditos?)"
REGISTRO = r"(?:registro|inscripci[oó]n|inscribir(?:te|se)|registrar(?:te|se)|reservaci[oó]n|reserva)"
TRAINING = r"(?:training|course|class|session|workshop|webinar|event|meeting|seminar|conference)"
REGISTERED = any_of(rf"""
you(?:['’]re| are)(?: now| all| officially)? (?:registered|confirmed|enrolled|signed up|all set|in!)
you(?:['’]ve| have) (?:been )?(?:registered|enrolled|signed up)
registration(?: is| has been| was)? (?:confirmed|confirmation|received|complete[d]?|successful|approved)
successfully (?:registered|enrolled)
(?:confirmation of|confirming|we (?:have )?received|thank(?:s| you) for) (?:your )?(?:registration|registering|signing up|enrolling|rsvp)
(?:your|the) (?:spot|seat|place) (?:is|has been) (?:reserved|saved|confirmed)|your (?:e-?)?tickets?|rsvp confirmed
(?:confirmaci[oó]n de|confirmamos|recibimos|gracias por) (?:tu |su |la |el )?{REGISTRO}
(?:{REGISTRO}|lugar|cupo)(?: (?:est[aá]|ha sido|fue|qued[oó]))? (?:confirmad|recibid|exitos|complet|aprobad|apartad|reservad)[oa]
(?:te|se) (?:has |ha )?(?:registraste|inscribiste|registrado|inscrito)
(?:est[aá]s?|qued[oó]|quedas(?:te)?|ya est[aá]s?) (?:registrad|inscrit|confirmad)[oa]
(?:tu|su) (?:entrada|boleto)|(?:order|booking|purchase|reservation)(?: is| has been| was)? (?:confirmed|confirmation|complete)
(?:pedido|compra|orden)(?: (?:est[aá]|ha sido|fue))? (?:confirmad|recibid|complet)[oa]
sign (?:me|us) up|inscr[ií]be(?:me|nos)|(?:me|nos) inscrib(?:es?|an)|(?:me|nos) (?:apuntas?|anotas?)(?!\s*\w)
""")
TO_COME = any_of(rf"""
reminder|upcoming|add to (?:my |your )?calendar|save (?:the date|your (?:spot|seat))|rsvp|you(?:['’]re| are) (?:cordially )?invited
invitation
(?:we )?(?:look|looking) forward to (?:seeing|having|your)|(?:hope|can['’]t wait) to see you
see you (?:there|on|at|in|tomorrow|then|monday|tuesday|wednesday|thursday|friday|saturday|sunday)
(?:{TRAINING}|it|which|that) (?:starts|begins|will (?:be|start|begin|take place))|starts (?:in|tomorrow|soon)
(?:register|sign up|enroll) (?:now|here|today|at|by|online)
if you (?:cannot|can['’]?t|can not|are (?:unable|not able)|need) (?:to )?(?:come|join|attend|make it|cancel|be there)
please (?:cancel|arrive|plan to|bring|log in|join)
bring (?:a |your )?(?:photo|id|laptop|lunch|notebook)|doors open|has been scheduled|is scheduled|seats? (?:is|are) limited
recordatorio|le recordamos|te recordamos|agregar? al? calendario|guard[ae] la fecha|aparta la fecha
(?:te|le|les|los|las) (?:invitamos|esperamos)
invitaci[oó]n|est[aá]s? (?:cordialmente )?invitad[oa]s?|nos vemos (?:el|ma[ñn]ana|all[ií]|all[aá]|ah[ií])|(?:tu|su) pr[oó]xim[oa] {CURSO}
(?:{CURSO}|que) (?:comienza|empieza|inicia|ser[aá]|se llevar[aá]|comenzar[aá]|iniciar[aá])|inscr[ií]bete|reg[ií]strate|inscr[ií]base
reg[ií]strese|cupo limitado
si no (?:puedes?|podr[aá]s?|va a poder|vas a poder) (?:asistir|venir|llegar|participar|conectar\w*)
(?:traiga|trae|favor de traer|favor de llegar|llega|llegue) (?:tu|su|una?|temprano|con|puntual|identificaci[oó]n|\d)
no (?:faltes?|falte|te lo pierdas|se lo pierda)|est[aá] (?:programad|agendad)[oa]|confirmaci[oó]n:
""")
NOT_DONE = any_of(rf"""
you (?:still |only )?(?:need|owe|are (?:missing|short)) (?:\w+ )?{COUNT}
(?:hours?|hrs|credits?) (?:remaining|needed|still|short|to go|left to)|remaining (?:hours|hrs|credits?)
incomplete|not (?:yet )?(?:been )?(?:completed?|finished|started|attended|passed)|in progress|past due|overdue|no[- ]show|absent
you missed|te perdiste|se perdi[oó]
did not (?:attend|complete|pass|finish)
wait[- ]?list(?:ed)?|{TRAINING} (?:is |was |has been )?(?:cancell?ed|postponed|rescheduled|moved)
status\W{{1,3}}(?:cancell?ed|failed|registered|enrolled|assigned|pending|open|expired|late|missed|withdrawn)
(?:te|le) (?:faltan?|hacen? falta|quedan?|restan?) (?:\w+ )?{COUNT}|horas (?:pendientes|restantes|faltantes|requeridas)|incomplet[oa]
no (?:ha |has )?(?:complet(?:ad[oa]|aste|[oó])|asisti\w*|termin(?:ad[oa]|aste|[oó]))
en (?:progreso|curso(?! de))|sin (?:iniciar|comenzar|terminar|completar)|ausente|lista de espera
{CURSO} (?:fue |ha sido |qued[oó] )?(?:cancelad|pospuest|reprogramad)[oa]
(?:estado|estatus)\W{{1,3}}(?:vencid[oa]|atrasad[oa]|expirad[oa]|pendiente|asignad[oa]|inscrit[oa]|registrad[oa]|abierto|reprobad[oa]|cancelad[oa])
""")
DONE = any_of(r"""
attended
thank(?:s| you)(?: so much| all)? for (?:\w+ )?(?:attending|joining|participating|completing|coming|viewing|watching|taking|being)
thank(?:s| you) for your (?:attendance|participation)
(?:you|has|have|had)(?:['’]ve)?(?: successfully| now)? (?:completed|attended|earned|finished|passed)
(?:was|were|been|is|are)(?: hereby)? (?:awarded|granted|verified)
certif(?:y|ies) that|certificate of (?:attendance|completion|participation|achievement)|attendance (?:record|verified|verification)
transcript
(?:completed|completion date|date completed|hours (?:earned|awarded|completed))|(?:status|result)\W{1,3}(?:complete|passed|pass|attended)
passed
asisti[oó]|asististe|asisti(?:mos|eron)|watched|viewed
gracias por (?:\w+ y )?(?:asistir|estar|acompa[ñn]ar\w*|participar|completar|venir|unir\w*|ver|haber)
gracias por (?:tu|su) (?:asistencia|participaci[oó]n)
(?<!registro )(?<!inscripci[oó]n )complet(?:aste|ado|ó)|terminad[oa]|terminaste|finalizad[oa]|obtuv\w+|aprobad[oa]|aprobaste|constancia de
historial
certifica(?:mos)? que|hace constar|se otorg(?:a|ó|aron)|otorgad[oa] a|horas (?:obtenidas|otorgadas|acreditadas|ganadas)
asistencia (?:verificada|comprobada)
i (?:went|did|was there|was here|stayed|attended|finished|took|sat|made it|completed)|fui|fuimos|asist[ií]|estuve|estuvimos|me qued[eé]
lo (?:tom[eé]|hice|termin[eé])
""")
OWN_WORDS = lazy(
    r"(?im)^\W*(?:went|stayed|attended|did (?:it|this|that|the)|was there|finished|took (?:it|this|that)|sat through|made it)\b"
)
PARTLY = lazy(
    r"(?im)(?:\b(?:i|we)(?: (?:had to|actually|just|did))? (?:left|leave|leaving|missed|miss|dropped|skipped|only|came late|"
    r"got there late|arrived late|logged (?:off|on))\b|"
    r"^\W*(?:(?:but|note|ps|p\.s\.)\W+)?(?:left|missed|skipped|only (?:stayed|attended|made|caught|did)|came late|arrived late|"
    r"got there late|stayed (?:half|(?:for|till?|until)(?! (?:the (?:(?:very )?end|whole|entire)|all)\b)))\b|"
    r"\b(?:i|we) (?:did not|didn['’]?t|never|couldn['’]?t|could not) (?:go|attend|make|finish|stay|get|end up)\b|\bhalf of it\b|"
    r"\bme (?:tuve que|tuvimos que|sal[ií]|perd[ií]|desconect[eé]|conect[eé] tarde|fui (?:antes|temprano|a la mitad|al mediod[ií]a))|"
    r"\btuve que (?:salir|irme|dejar)|"
    r"\bllegu[eé] tarde|\b(?:s[oó]lo|solamente|nom[aá]s|nada m[aá]s) (?:fui|estuve|alcanc[eé]|me qued[eé]|asist[ií]|tom[eé]|hice)|"
    r"\bfalt[eé]\b|"
    r"\b(?:ya no|no) (?:fui|asist[ií]|pude|alcanc[eé]|termin[eé]|me qued[eé])\b|\ba la mitad\b|\bla mitad\b)"
)
ON_CONDITION = lazy(
    r"(?i)[^.!\n]*\b(?:will|must|once|upon|after|in order to|to (?:receive|get|earn)|until|if you|recibir[aá]s?|obtendr[aá]s?|"
    r"deber?[aá]?s?|una vez|"
    r"al (?:terminar|finalizar|completar|concluir)|despu[eé]s de|para (?:recibir|obtener)|si (?:completas?|asistes?|no))\b[^.!\n]*"
)
IS_REGISTERED, IS_TO_COME, IS_NOT_DONE, IS_DONE = (lazy(rf"(?i)\b(?:{words})(?![^\W_])") for words in (REGISTERED, TO_COME, NOT_DONE, DONE))


def leaves_hours_open(text: str, *, is_ahead: bool) -> bool:
    """Whether it is of a day to come, tells of what is required and never of having been there, or of having been there for a part."""
    is_mail = "\n" in text
    if is_mail and (is_ahead or IS_NOT_DONE.search(text) or PARTLY.search(text)):
        return True
    is_notice = IS_REGISTERED.search(text) is not None or (is_mail and IS_TO_COME.search(text) is not None)
    said = ON_CONDITION.sub(" ", text)
    return is_notice and IS_DONE.search(said) is None and OWN_WORDS.search(said) is None
