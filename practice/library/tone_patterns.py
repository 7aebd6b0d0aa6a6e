"""How a text sounds that judges, that makes heroes, or that was translated; each is only asked about."""
# ruff: noqa: E501 (a shape is read as one line)

from practice.languages import in_each
from practice.library.harm_patterns import either
from practice.models import Language

BEST = in_each(
    en=either(
        r"\b(?:the|a) (?:\w+ )?(?:best|right|correct|perfect|ideal|proper|wrong|worst|gold standard) (?:way|answer|thing (?:to (?:say|do)|here)|response|choice|option|move|approach|words)\b",
        r"\b(?:this|it|that) (?:is|was) (?:simply |clearly |always |really )?(?:best|right|correct|wrong|better than|exactly right|a mistake|the (?:best|right|wrong|better) (?:one|way))(?! (?:here|there|now|next|in|at|on|after|before|down)\b)",
        r"\b(?:you|peers?|one|peer supporters?) (?:should|must) (?:always|never)\b|\b(?:a|any|every|all) (?:really |truly |very )?(?:good|real|true|skilled|great|seasoned|experienced) (?:peers?|supporters?|specialists?|listeners?)\b|\b(?:always|never) (?:works?|helps?)\b|\b(?:the|your) (?:only|obvious) (?:real )?(?:way|answer|choice|option)\b|\bof (?:all (?:two|three|four|the (?:ways|answers|others))|the (?:two|three|four|others),)(?= |,)[^.?!]{0,40}\b(?:most|best|more|least|worst)\b|\b(?:clearly|obviously|definitely) (?:the )?(?:best|better|right|wrong)\b|\b(?:better|worse) than (?:the )?(?:others|other (?:ways|answers)|all)\b|\b(?:textbook|model) answer\b|\bthe (?:kind|wis|saf|smart|tru|fin|sur|warm|clean|strong|gentl|brav|bold|weak|poor|great|deep|hard)est(?: and \w+est)? (?:way|answer|response|choice|option|thing to (?:say|do)|of (?:the|all))\b|\bthe most (?:helpful|respectful|effective|ethical|professional|skilled|caring|honest)(?: and \w+)? (?:way|answer|response|choice|option)\b",
    ),
    es=either(
        r"\b(?:la|el|lo) (?:mejor|peor|única|único|ideal) (?:manera|forma|respuesta|opción|camino|cosa|salida|idea|jugada|decisión|elección)\b|\b(?:la|lo|el) que (?:mejor|peor|siempre) (?:funciona|sirve|sale|ayuda|resulta)\b|\bla (?:más|menos) (?:\w+) de (?:todas|las (?:tres|cuatro|dos|demás))\b|\bes lo que (?:diría|haría) (?:un|una|quien|alguien)\b|\b(?:la|una) (?:respuesta|manera|forma|opción|decisión) (?:correcta|perfecta|ideal|adecuada|incorrecta|equivocada)\b|\blo (?:correcto|mejor|ideal) (?:es|sería|aquí)\b",
        r"\b(?:siempre|nunca) (?:debes?|hay que|funciona|sirve|ayuda|conviene|falla|sale bien)\b|\b(?:un|una|todo|cualquier|buen|buena) (?:buen|buena|verdader[oa]) (?:par|persona de apoyo)\b|\bpersona de apoyo (?:con experiencia|de verdad|buena)\b|\b(?:siempre|nunca) (?:haría|diría) (?:esto|eso)\b|\b(?:claramente|sin duda|obviamente) (?:la |lo |el )?(?:mejor|correct[oa]|peor)\b|\bmejor que las (?:otras|demás)\b|\bes un error\b",
    ),
)
THANKED = in_each(
    en=r"\byou(?:'ve| have)? (?:just )?saved (?:me|(?:my|his|her|their|a) li(?:fe|ves))\b|\b(?:what|like) no ?(?:one|body) else (?:could|can|ever|has|had)\b|\bowes? you (?:my|his|her|their) life\b|\b(?:you're|you are) (?:an? )?(?:angel|saint|hero)\b|\b(?:thanks to|because of|without) you\b[^.?!]{0,15}\b(?:alive|live|here today|die|dead|made it|life)\b|\b(?:alive|here today|breathing|still here|sober|free) (?:only )?(?:because of|thanks to) you\b",
    es=r"\b(?:eres|fuiste) (?:un ángel|mi ángel|una santa|un santo|mi salvación)\b|\bme (?:salvaste|rescataste)\b|\b(?:te|le) deb[oe] la vida\b|\b(?:lo )?que nadie más (?:pudo|puede|podría|logró)\b|\b(?:le|les|me) (?:devuelves|devolviste|das|diste) (?:las ganas de vivir|la vida|la esperanza)\b|\b(?:le|la|lo) salvaste\b|\b(?:gracias a|por|sin) ti\b[^.?!]{0,20}\b(?:viv[oa]|vivir|muert[oa]|morir|vida)\b|\b(?:viv[oa]|aquí) (?:gracias a|por) ti\b",
)
"""What makes a hero of the reader, whoever in the story says it."""
HERO = in_each(
    en=either(
        THANKED[Language.ENGLISH],
        r"\b(?:sav(?:e|es|ed|ing)|rescu(?:e|es|ed|ing)|heal(?:s|ed|ing)?) (?:him|her|them|a life|lives|the day(?!'s)|(?:his|her|their|dana's|someone's|somebody's) (?:life|soul))\b(?! (?:a |some |the )?(?:seat|chair|place|plate|time|trip|spot))",
        r"\bonly you (?:can|could|know)\b|\bwithout you(?: here)?,? (?:he|she|they) (?:would|will|could|might|may)\b|\b(?:hero|heroes|heroic|heroine|savior|guardian angel|miracle|lifesaver|superpower|warrior)s?\b|\byou (?:alone )?(?:are|were) (?:the only (?:one|person) who|(?:her|his|their) (?:hero|rock|angel|lifeline))\b|\bthanks to you\b|\bbecause of you,? (?:he|she|they|dana)\b|\bmade all the difference\b|\bchanges? (?:his|her|their) life forever\b|\byou (?:turn|turned) (?:his|her|their) life around\b|\bneeds? you (?:more than|to save)\b",
    ),
    es=either(
        THANKED[Language.SPANISH],
        r"\b(?:salv(?:as?|ó|aste|ar|arle|arla|arlo|as) (?:la|le la|a|su|una|vidas?|el día)|(?:le|la|lo) (?:salva|salvas|salvaste|salvó|rescatas|rescataste)|salvar(?:le|la|lo)|rescatar(?:la|lo))\b",
        r"\bsolo tú (?:puedes|podías|podrías)\b|\bsin ti,? (?:no |él|ella|Dana)\b|\b(?:héroe|heroína|heroic[oa]|ángel de la guarda|milagro|superpoder|guerrer[oa])s?\b|\bgracias a ti\b|\bla única persona que\b|\b(?:cambias? su vida para siempre|les? cambi(?:as|aste) la vida)\b|\bhizo toda la diferencia\b",
    ),
)
JUDGED_IN = frozenset({"gives", "costs", "why", "facilitate"})  # keys where we speak, not someone in the story

TRANSLATED = either(
    r"\bhac(?:e|en|ía|er) (?:mucho |todo el |más )?sentido\b|\bhac(?:e|er|ió|ía|en) (?:una|la|toda la) diferencia\b|\bal final del día\b|\ben orden (?:de|para)\b|\bpor el otro lado\b|\btoma(?:r|ndo)? (?:lugar|un descanso largo|ventaja|cuidado de)\b|\b(?:llamar|hablar|escribir)(?:te|le)? (?:de|para) (?:vuelta|atrás)\b|\b(?:toma tu|tome su) tiempo\b|\bmir(?:a|ando|ar|o|amos) (?:hacia|para) adelante a\b|\bestoy aquí para (?:ti|usted|ustedes)\b|\b(?:sintió|siente|sentía) eso para (?:ti|usted|él|ella|mí)\b|\bser (?:ella|él|tú|yo|sí) mism[oa] alrededor\b|\balrededor de (?:ti|mí|él|ella|usted)(?=[.,;]|$)|\bfuera de guardia\b|\bcómo puedo (?:ayudarte|asistirte) el día de hoy\b|\btener un buen tiempo\b|\bbuen tiempo juntos\b|\baplicar (?:para|a) (?:un|el|una|la|trabajo)\b|\bestar supuest[oa]\b|\bsupuest[oa] a\b",
    r"\brealiz(?:a|ó|as|aste|ar|o|é) que\b|\bcorrer (?:para|por) (?:alcalde|presidente|el cargo)\b|\bsoport(?:ar|e|a|o|as)(?:te|lo|la)? (?:a (?:la|las|los|tu|su)|emocional)|\battend\w+|\batender (?:a )?(?:la|una|el) (?:reunión|clase|grupo|junta|escuela)\b|\b(?:sostener|crear|tener|guardar) (?:el |un |este )?espacio (?:para|seguro|con)\b|\bcompartir sobre\b|\bgracias por compartir\b|\bestar ahí para (?:ti|él|ella|alguien|los|las|mí|ell[oa]s)\b|\bser vulnerable\b",
    r"\b(?:está|estaba|estás|están|fue|es|son|fueron) siendo\b|\bestoy (?:tan )?(?:excitad[oa]|embarazad[oa] por)\b|\b(?:dejar|deja|dejé|dejó) saber\b|\bdéja(?:me|nos|le) saber\b|\bhazme saber\b|\bcómo (?:te )?(?:hace|hizo) eso sentir\b|\bpretender que (?:no|está|todo)\b|\bquit(?:a|ar|ó) el trabajo\b|\beventualmente\b|\bconsistente(?:mente)?\b|\bbásicamente\b|\bdefinitivamente\b|\bes (?:todo )?acerca de\b|\b(?:esto|eso|todo) es sobre\b|\bno es sobre\b|\bcomo un (?:par|compañero de apoyo),|\bpersona de color\b|\bdía libre de la semana fuera\b",
    r"\b(?:levanta|levantó|sacude|sacudió|baja|bajó|mueve|movió|cierra|cerró|abre|abrió) su (?:mano|cabeza|brazo|voz|pie|boca|ojo)s?\b|\b(?:lava|lavó|cepilla|cepilló) sus (?:manos|dientes)\b|\bel mismo es verdad\b|\bpagar(?:le)? atención\b|\btratar con (?:el|la|los|sus|su) (?:dolor|problema|estrés|emociones|sentimientos)\b|\bromper el hielo con eso\b|\bpara ser honest[oa]\b|\bfuera de (?:control|límites) para\b|\ben el mismo barco\b|\buna y otra vez más\b|\b(?:yo|tú|él|ella) (?:pienso|piensas|piensa) que (?:yo|tú|él|ella)\b",
    r"\b(?:ha|has|he) sido (?:dicho|dado|pedido|preguntad[oa])\b|\bfue (?:dicho|dada|preguntad[oa]) (?:por|que|si)\b|\bdesorden (?:bipolar|mental|de ansiedad)\b|\babuso de sustancias\b|\bconsejería de pares\b|\bproveedor(?:es)? de (?:servicios|salud mental)\b|\bayuda a (?:ayudar|sentir)\b|\bmanejar (?:el|su|tu) enojo\b|\bsentir(?:se|te)? (?:acerca|sobre) de?\b|\bsientes (?:acerca|sobre)\b",
)
"""Turns that come from English: calques, possessives of the body, the passive."""
