"""The shapes of sentences that do harm, in each language. Apostrophes are straight; upper and lower case are the same unless marked."""
# ruff: noqa: E501 (a shape is read as one line)

from practice.languages import in_each


def either(*shapes: str) -> str:
    return "(?:" + "|".join(shapes) + ")"


_NOT = r"(?:won't|will not|wouldn't|would not|never|not|don't|do not|doesn't|does not|didn't|can't|no need to|nothing makes me) (?:\w+ly |ever |even |going to |gonna |have to |has to |need to |needs to |want to |plan to |about to |be |to )*"
_TELLING = r"(?:tell(?:ing)?(?: (?:anyone|anybody|a soul|a single|no ?one|them|him|her|on|staff|(?:the|your|my|his|our) \w+)\b(?! (?:your stor|everything|the rest|more|all|why|how|what|which|that you))|(?=[.,!?;\"”'—]|$))|say(?:ing)? (?:a word|anything|a thing|it to)\b|report(?:ing)? (?:it|this|that|you|him|her|anything|what)\b|repeat(?:ing)? (?:it|this|that|what)\b|mention(?:ing)? (?:it|this|that|what|any)|breath(?:e|ing) a word|pass(?:ing)? (?:it|this|that|anything) (?:on|along)|shar(?:e|ing) (?:it|this|that|what you)\b|let(?:ting)? (?:anyone|anybody|them|the \w+|your \w+) (?:know|in on|find|hear)|call(?:ing)? (?:anyone|anybody|911|988|the |your |them\b)|involv(?:e|ing) (?:anyone|anybody|the|your|them)|bring(?:ing)? (?:anyone|anybody|the \w+|your \w+) in|get(?:ting)? (?:anyone|anybody|the (?:team|staff|nurse|police))|(?:writ(?:e|ing)|not(?:e|ing)|log(?:ging)?|document(?:ing)?) (?:it|this|that|any of (?:it|this|that))(?: down| up)?(?=[.,!;\"”']|$| in (?:the|your|my|any))|put(?:ting)? (?:it|this|that) (?:down|in (?:the|your|my|any))|go(?:ing)? to (?:the|your|anyone|staff)|talk(?:ing)? (?:about (?:it|this|that) )?(?:to|with) (?:anyone|anybody|the|your|them|staff))"
_PRIVATE = r"(?:secret|private|confidential|between (?:us|you and me|the two|you two|you and \w+)|quiet|hidden)"
SECRECY = in_each(
    en=either(
        rf"\b(?:i|we|you|i'd|i'm|we're|you're|i'll|we'll|you'll|she|he|they|to|and|ok(?:ay)?,|sure,|fine,) (?:am |are |is |will |would |do )*{_NOT}{_TELLING}",
        rf"\b(?:promise|swear|agree|vow|assure|guarantee|my word|say that you|tell (?:him|her|them|\w+) (?:that )?you)\b[^.?!]*\b(?:secret|nobody|no one|{_NOT}{_TELLING}|between (?:us|you|the two)|quiet|silen(?:ce|t)|not a word|say nothing|tell no|hush|private)",
        r"\b(?:cross my heart|pinky (?:swear|promise)|scout's honor|on my mother's grave|my lips|mum's the word|(?:i'm|i am|like|as) a (?:locked )?(?:vault|tomb|grave)\b|lips are sealed|to (?:my|the) grave|not a (?:word|soul)\b|zip(?:ped)? my|mouth(?:'s| is| stays)? (?:shut|closed)|won't say so\b|off the record|go(?:es)? no further|dies with me|never heard (?:it|that|this|a thing)|you never (?:said|told me)|we never (?:talked|had this)|not the type to tell|i'm no (?:snitch|tattletale))",
        r"\b(?:stay|stays|staying|stayed|remain|remains|keep|keeps|keeping|kept|kept it|be|is|it's) (?:just |only |strictly |all |safely |completely |it |this |that |them |everything )*(?:between (?:us|you and me|the two|you two)|with me\b(?! (?:for|until|till|tonight|a|today|while|and|in the|on the|here))|(?:inside|in|within) (?:these|this) (?:four )?(?:walls|room)|private, whatever)\b|\bi never talk\b",
        r"\b(?:this|it|that|(?:what|whatever|anything|all) (?:you|she|he|they) \w+(?: me)?|everything)(?:'ll| will| can)? ?(?:stays?|remains?) (?:just |only |right )?(?:here|private|secret|confidential)\b|\b(?:what|whatever|anything|everything)\b[^.?!,;]{0,30} (?:stays?|remains?) (?:just |only |right )?(?:here|put|inside)\b",
        r"\b(?:won't|will not|never|not going to|doesn't|ain't going to) (?:ever )?(?:leaves?|go beyond|get past|get out of|come out of) (?:this|these|me|here|the room|my)\b|\bnever leaves? (?:this|these|the) (?:room|walls|table|car)|\b(?:never|won't|doesn't|will not) (?:ever )?(?:reach(?:es)?|gets? (?:back )?to|finds? its way to) (?:the|your|my|anyone|staff)\b",
        rf"\b(?:secret(?:'s| is| stays)? (?:is )?(?:safe|with)|safe with me\b|(?:our|your) (?:little )?secret\b(?! is (?:not|no))|i(?:'m| am)? (?:can |good at )?keep(?:ing)? (?:a |your )?secrets?|stays? (?:our|a) secret|stays? {_PRIVATE}|between us[,.!]|(?:just|only|strictly) between (?:you and me|us|the two)|(?:just|only) (?:us|for my ears)\b(?=[.,;!\"”']|$)|off the books|our (?:own )?thing\b)",
        r"\b(?:no one|nobody|no soul)(?: else)?(?: (?:on|in|at|from) (?:the |my |your |this )?\w+)? (?:has to|will|needs to|need|ever has to|'ll|is going to|gets to|must|would|ever) (?:ever )?(?:know|knows|find out|hear|learn|see)\b",
        r"\b(?:the|your|his|her|my|our) (?:\w+ )?(?:counselor|therapist|doctor|nurse|team|staff|supervisor|boss|clinic|family|mother|mom|dad|wife|husband|sister|brother|parents|caseworker|psychiatrist|police|court|program|lead|director) (?:doesn't|don't|does not|do not|never|won't|will not|need not|needn't) (?:ever )?(?:need to |have to |has to |get to |hear |find |know|learn|see)(?:(?:know|hear|find|learn|out|see)\b|\b)",
        r"\bkeep(?:ing)? (?:a|your|this|it|that|her|his|their|the|all this|what \w+ \w+)(?: a)? ?(?:secret|quiet|to (?:myself|yourself)|between (?:us|you)|under (?:wraps|my hat)|completely private|private|confidential|from (?:the|your|everyone|anyone)|out of (?:the|your|my) (?:notes?|chart|file|record|report))",
        r"\b(?:leav(?:e|es|ing)|stays?|keep(?:ing)?) (?:it|this|that|her words|his words|what \w+ \w+) (?:off|out of) (?:of )?(?:the|your|my|his|her) (?:notes?|chart|file|records?|report|log|books)",
        r"\b(?:i'll|i will|we'll|you'll|you will|i can|and|to|you) (?:just )?(?:stay|keep|be|remain) (?:quiet|silent|mum)(?: about (?:it|this|that|what))?(?=[.,!;\"”']|$| about| until| till| for (?:you|him|her))(?! (?:a|for a) (?:moment|minute|bit))",
        r"\b(?:completely|totally|fully|strictly|100%|always|absolutely) (?:confidential|private|secret)\b|\btell (?:no one|nobody)\b|\b(?:say|saying) nothing to (?:the|your|anyone|any|them|him|her|staff)\b",
    ),
    es=either(
        r"\b(?:no|nunca|jamás|tampoco) (?:se lo |te lo |lo |le |les |vamos a |voy a |vas a |va a |pienso |pensamos |tengo que |tienes que |tenemos que |iba a |hace falta |hay que |hay por qué |tiene por qué |necesito |quiero |debo )*(?:contar|contaré|contarás|cuento|cuentes|decir|diré|dirás|digo|digas|repetir|repetiré|reportar|reportaré|reporto|mencionar|mencionaré|avisar|avisaré|aviso|llamar|llamaré|llamo|compartir|compartiré|informar|involucrar|meter|apuntar|anotar|escribir|hablaré|hablar de esto)(?:los|las|lo|les|le|sélos|sélo|selo|la|sela|te)? ?(?:(?:esto|eso|nada|de esto|una palabra)? ?(?:ni )?(?:a|al|con|en) (?:nadie|ninguno|tu|tus|mi|la|el|los|ellos|ella|él|equipo|personal|su|sus|nota)\b|nadie\b|(?<!\bno decir)(?<!\bno contar)(?: nada)?(?:[.,!?;\"”']|$))",
        r"\b(?:no (?:hace falta|hay que|tenemos que|tengo que|necesitas|tienes que)) (?:decír|contár|avisár|informár)\w+",
        r"\b(?:prom[eé]\w+|jur[oeaé]\w*|mi palabra|palabra de honor|asegur\w+|garantiz\w+|acord\w+|acept\w+|qued\w+ en)\b[^.?!]*\b(?:secret[oa]|nadie|entre (?:nosotr[oa]s|tú y yo|los dos|las dos|ustedes dos)|callad[oa]|callar\w*|silencio|no (?:le |se lo |lo )?(?:decir|decirlo|contar|contarlo|avisar|reportar|dirás|diré|contaré|contarás)|ni una palabra|guardarl[oa]|guardártel[oa]|no sale)",
        r"\b(?:queda|quedará|quede|se queda|se quedará|se quede|quedarse|quedarme|es|sea) (?:aquí )?(?:solo |solamente |nada más |todo )?entre (?:nosotr[oa]s|tú y yo|usted y yo|los dos|las dos|ustedes)\b|\bentre (?:tú y yo|nosotr[oa]s)(?: nada más|,)|\bde aquí no (?:sale|pasa|va a salir)\b|\bno (?:sale|saldrá|va a salir|pasa|sale nada) de (?:aquí|mí|este cuarto|estas (?:cuatro )?paredes|mi boca)\b|\bde mi boca no\b|\baquí se queda\b(?! (?:hasta|un|una|esta|a|con))|\bse queda (?:aquí|conmigo)\b(?! (?:hasta|un|una|esta|y|a))",
        r"\bsecreto (?:está|queda|estará) (?:a salvo|segur|conmigo|bien guardado|bien)|\b(?:guard\w+)\b[^.?!]{0,20}\bsecretos?\b|\b(?:nuestro|tu) secreto\b|\bsoy una tumba\b|\bcomo una tumba\b|\bllevo a la tumba\b|\bni una palabra\b|\bhaz(?:ga)? de cuenta\b|\b(?:yo )?no (?:oí|escuché|he oído|me dijiste) nada\b|\bno soy de (?:andar contando|contar|chismes)\b|\bsoy (?:muy )?(?:discret[oa]|reservad[oa])\b|\bmuere conmigo\b|\bboca cerrada\b|\bno abr\w+ la boca\b",
        r"\b(?:de esto|de eso|de aquí) no se (?:entera|enterará|enteran|va a enterar|van a enterar)\b|\bnadie (?:más )?(?:se va a enterar|se enterará|se entera|lo sabrá|lo va a saber|va a saber|sabrá|tiene (?:que|por qué) (?:saber|enterarse))|\b(?:totalmente|completamente|absolutamente|siempre|100%|todo es) (?:confidencial|privado|secreto)\b|\b(?:queda|quedará|se queda) (?:en )?(?:secreto|privado|confidencial|silencio)\b",
        r"\b(?:tu|su|el|la|los|mi|tus|sus) (?:\w+ )?(?:terapeuta|consejer[oa]|doctora?|enfermer[oa]|equipo|personal|supervisora?|jef[ea]|clínica|familia|mamá|papá|madre|padre|espos[oa]|herman[oa]|trabajador[a]? social|psiquiatra|policía|psicólog[oa]|programa) no (?:tiene por qué|tiene que|necesita|debe|va a|se va a) (?:saber|enterar)\w*",
        r"\b(?:me lo|te lo|lo) (?:callo|callas|callaré|guardo|voy a callar)\b|\b(?:me|te|nos) (?:quedo|quedas|quedamos|quedaré) (?:call|en silencio)\w*(?=[.,;!\"”']|$| sobre| con| y no)|\bno (?:decirle|contarle|avisarle)(?:s)? (?:nada )?(?:a (?:nadie|tu|la|el)|al)\b|\bcallarlo\b|\bcallártelo\b|\b(?:no|sin) (?:ponerlo|escribirlo|anotarlo|apuntarlo|dejarlo) en (?:la|las|el|tu|los)\b|\bfuera de (?:la|las|tus|el) (?:notas?|expediente|registro|informe)\b",
    ),
)
NO_SECRET = in_each(
    en=either(
        r"\b(?:can't|cannot|can not|couldn't|won't|never|not|don't|refuse to|instead of|rather than|nor|without) (?:\w+ ){0,3}?(?:promise|promising|swear|keep|keeping|agree|hold|sit on|be quiet|stay quiet)\b",
        r"\bunless\b(?! (?:you|she|he) (?:say|want|tell|ask|agree|let))|\bbefore (?:i|we|you) (?:tell|told|talk|ask|let|call|know|hear)|\bwithout (?:telling (?:you|him|her|them)|you (?:knowing|there|in)|letting (?:you|him|her)|saying so|talking to you|you hearing)|\bbehind (?:your|his|her|their) back\b(?!,? so)|\bexcept\b",
        r"(?<!don't )(?<!not )\b(?:have|has|need|got|had|will have|would have) to (?:tell|report|call|act|say|pass|bring|get)\b(?! (?:no|nobody))|\b(?:most|some) (?:of|things)\b|\band what (?:does|is|will|won't|has|must|doesn't|isn't)\b|\bwhat (?:can|stays|i can|can't)\b|\bif (?:your|his|her|someone's|anyone's|a) life\b|\bi'd (?:have to|need to)\b|\btoo (?:big|heavy|much) (?:for|to)\b|\bcan't stay\b|\band i can't\b|\bi can't(?=[.;]|$)|\b(?:not|no) (?:a )?secret\b(?! keeper)",
    ),
    es=either(
        r"\bno (?:\w+ ){0,3}?(?:prometo|promet\w+|puedo (?:\w+ ){0,2}?(?:guard|promet|call|jur|qued)\w*|jur\w+|guard\w+ (?:el |un |tu |este )?secreto)\b|\b(?:salvo|excepto|a menos) que\b|\bsi no (?:hay|estás|está) \w*\s?(?:peligro)|\bsin (?:decírtelo|decirte|avisarte|avisarle|decirle|que (?:tú )?(?:lo )?sepas|ti)\b|\ba tus espaldas\b|\bantes de (?:decírtelo|avisarte|que tú)\b|\ben vez de\b",
        r"(?<!no )\b(?:tengo|tienes|tendría|tendrías|tendré|hay|tenemos|voy a tener) que (?:decir|avisar|llamar|contar|reportar|hablar)\w*|\bla mayoría\b|\bcasi todo\b|\bsi (?:tu|su|una|la) vida\b|\bqué puede quedar\b|\bsin ti no\b|\bno es (?:un )?secreto\b|\by (?:qué|lo que|cuáles?|cuánto) no\b",
    ),
)
BUT = in_each(
    en=r"\b(?:unless|except|only (?:thing|time|if)|but if)\b[^.?!]*\b(?:danger|life|safe|die|hurt|harm|risk|kill|suicid)|\bif (?:you|he|she|they|someone|anyone)\b[^.?!]*\b(?:die|danger|hurt|kill\w*|unsafe)\b[^.?!]*\b(?:not|can't|won't|tell|call)\b",
    es=r"\b(?:a menos que|salvo|excepto|pero si|solo si)\b[^.?!]*\b(?:peligro|vida|segur|mor|daño|lastim|riesgo|mat|suicid)",
)
"""What, anywhere in the text, sets the limit that a promise lacks."""

DRUGS = in_each(
    en=r"(?:meds?|medications?|medicines?|pills?|tablets?|capsules?|dose|doses|dosage|prescriptions?|antidepressants?|antipsychotics?|mood stabilizers?|sleeping aids?|benzos?|opioids?|painkillers?|steroids?|lithium|methadone|injections?|(?:monthly|depot|next|the|your) shots?"
    r"|suboxone|sublocade|subs|buprenorphine|naltrexone|vivitrol|xanax|valium|ativan|klonopin|zoloft|prozac|lexapro|paxil|celexa|wellbutrin|effexor|cymbalta|seroquel|zyprexa|risperdal|abilify|haldol|clozaril|depakote|lamictal|adderall|ritalin"
    r"|trazodone|gabapentin|insulin|metformin|melatonin|benadryl|\d+ ?(?:mg|mcg|milligrams?)|[a-z]{3,}(?:azepam|zolam|oxetine|traline|zapine|tiapine|idone|piprazole|alopram|afaxine))(?! (?:box|boxes|organizer|bottle|case|lists?|questions?|reminders?|schedule|alarm|group|stories|story|line|counter|minder|clinic|time))",
    es=r"(?:medicamentos?|medicinas?|medicación|pastillas?|píldoras?|tabletas?|cápsulas?|dosis|recetas?|antidepresivos?|antipsicóticos?|ansiolíticos?|calmantes?|somníferos?|tratamiento|inyecci(?:ón|ones)|litio|metadona|suboxone|buprenorfina|naltrexona|insulina"
    r"|xanax|valium|prozac|zoloft|seroquel|clonazepam|rivotril|melatonina|\d+ ?(?:mg|miligramos)|[a-zó]{3,}(?:azepam|zolam|oxetina|tralina|zapina|tiapina|idona|piprazol|alopram|afaxina))",
)
_NOT_ASKED = r"(?:(?!doctor|nurse|\bask|pharmac|prescriber|appointment|\bbus\b|\bto (?:get|pick|talk)|picture|photo|\blist|\bnote|question|\bwalk|breath|\bride|\blook|\btime\b|\bseat|\bbreak|\bstep|minute|\btalk|\bcall)[^.?!]){{0,45}}"
_DOES = (
    r"(?:stop|stopping|quit|quitting|take|taking|skip|skipping|cut|cutting|halve|halving|double|doubling|lower|lowering|raise|raising|up|upping|increase|increasing|reduce|reducing|change|changing|switch|switching|swap|swapping|start(?! (?:from|with|by))|starting|begin|drop|dropping|ditch|ditching|toss|throw(?:ing)? (?:out|away)|trade"
    r"|flush|flushing|split|miss|missing|taper|tapering|wean|weaning|go(?:ing)? (?:off|on|back on|back to|without|down|up|easy on)|get(?:ting)? (?:off|on|back on|yourself back on)|com(?:e|ing) off|stay(?:ing)? (?:on|off)|keep (?:taking|on)|stick (?:with|to)|use|pause|pausing|wait (?:on|with)|hold off on|try(?: out)?|trying|leave (?:out|off)|refuse|avoid|crush|save|finish|add|ask for|give up|ease off|be on|be off|live without|manage without)"
)
_YOU_MAY = (
    r"(?:(?:you|he|she|they|dana)(?:'d)? (?:really |just |probably |definitely |always |never |honestly |surely )?(?:should|need to|needs to|must|have to|has to|ought to|could|can|might want to|may want to|better|had better|got to|gotta|shouldn't|don't need to|don't have to)|you'd (?:be )?better|be better (?:off )?|why don't you|why not|what if (?:you|she|he)(?: just)?|how about|have you (?:tried|thought (?:of|about))|try(?: to)?|just|maybe|i'd|i would|i say|if i were you,?(?: i'd)?|the (?:trick|best thing|smart thing) is to"
    r"|let's|go ahead and|(?:it's|it is|it'd be) (?:ok|okay|fine|safe|safer|better|best|time|smart|wise|worth it|good) to|(?:won't|doesn't) hurt to|no harm in|please|consider|think about|feel free to|don't|do not|never|tell (?:him|her|them|\w+) (?:to|he should|she should|it's fine to)|advise (?:him|her|them|\w+) to|suggest(?:ing)?(?: that)? (?:you|he|she|they|\w+)?|recommend(?:ing)?|urge \w+ to|remind \w+ to|encourage \w+ to|convince \w+ to|talk \w+ into|you can always)"
)
_NO_PREGUNTA = r"(?:(?!doctor|enfermer|pregunt|farmac|cita|médic[oa]\b|habl|foto|lista|nota)[^.?!]){{0,45}}"
_HACE = (
    r"(?:dej(?:a|ar|as|es|e|aría)|suspend(?:e|er|as)|par(?:a|ar|es) de|tom(?:a|ar|arte|ate|árte|es|as|aría|e|arse)|tómate|tómese|baj(?:a|ar|arle|es|e)|bájale|sub(?:e|ir|irle|as|a)|súbele|saltar(?:te|se)?|sáltate|saltes|se salte|cambi(?:a|ar|es|e)|reduc(?:e|ir)|reduzcas?|aument(?:a|ar|e)|dobl(?:a|ar)"
    r"|descans(?:a|ar|es) de|olvídate de|olvidar(?:te)? de|espaci(?:a|ar)|suelta|duplicar?|tirar?|bota(?:r)?|partir|parte|empez(?:ar)|empieza|volver (?:a tomar|a|con)|vuelve (?:a tomar|a|con)|vuelvas a|quitar(?:te)?|quítate|segui(?:r) (?:con|tomando)|sig(?:ue|as|a) (?:con|tomando)|usa(?:r)?|prueba|probar|pedir(?:le)?|pide|pídele)"
)
TAKING = in_each(
    en=either(
        rf"\b{_YOU_MAY} (?:not |just |slowly |simply |to )*{_DOES}\b{_NOT_ASKED}\b{{drugs}}",
        rf"(?:^|[.?!:,;\"“'—] *(?:so |then |and |well, |look, |honestly, |here, |okay, )?){_DOES}(?: taking| back)? (?:off |on |back on |with )?(?:your|the|those|that|this|these|half|more|less|one|two|three|a|an|another|any|all|some|her|his|their|only|double|twice|extra|the rest of)\b(?:(?!doctor|nurse|\bask|pharmac|walk|bus|seat|picture|photo|list|talk|look at)[^.?!]){{{{0,25}}}}\b{{drugs}}",
        rf"(?:^|[.?!:,;\"“'] *){_DOES} {{drugs}}",
        r"\b(?:you|nobody|no one|people like us|she|he|dana) (?:really )?(?:don't|do not|no longer|doesn't|does not|won't|will not|wouldn't|will never|aren't going to|isn't going to)? ?(?:even )?needs? (?:to (?:take|be on|stay on) )?(?:the|your|those|that|these|any|all|so many|so much|a|more|less|his|her)? ?(?:\w+ )?{drugs}",
        r"\b{drugs} (?:\w+ )?(?:isn't|aren't|is not|are not|won't|will never|never|don't|doesn't) (?:really )?(?:good|safe|right|needed|necessary|worth|for you|helping|going to help|help|work)\b",
        r"\b(?:that|the|your|this|those|these) (?:\w+ )?{drugs} (?:is|are|'s) (?:too|much too|way too|just poison|poison|making you|what's (?:making|wrong)|bad for|killing|the (?:problem|answer)|not (?:right|good))",
        r"\b(?:a )?(?:lower|higher|smaller|bigger|half|double) (?:the |a )?{drugs} (?:would|will|might|may|is|should)\b|\b{drugs} (?:is|are) (?:the (?:right|wrong|best|only)|what you need|good for you|all you need)|\b{drugs} (?:would|might|could|will) (?:really |probably )?(?:help|work|be better|do|fix|calm|suit|make you)|\b(?:better|fine|okay|happier|yourself again) (?:off )?without (?:the|your|any|those|all (?:the|those))? ?{drugs}",
        r"\b(?:give|hand|lend|offer|slip|share|have)(?:s|ing)? (?:him|her|them|dana|you)? ?(?:one|some|two|half|a few)? ?(?:of )?(?:my|your)(?: own)? {drugs}\b|\b{drugs} (?:worked|works|saved|fixed|helped|did wonders) (?:for )?me\b[^.?!]{{0,25}}|\b\d+ ?(?:mg|mcg|milligrams?) (?:more|less|should|is|would|at|a day|every)|\b(?:half|a quarter(?: of)?|two|three|an extra|one more|one less) (?:a |of (?:a|the|your) |of )?(?:pill|tablet|dose|capsule)s? (?:tonight|less|more|each|a day|every|at night|and|until|for now|would)",
    ),
    es=either(
        r"\b(?:yo que tú|yo en tu lugar|si (?:yo )?fuera tú)\b[^.?!]{{0,20}}\b(?:baj|dej|sub|tom|suspend|cambi|reduc|aument|par|quit|salt)[aáeéií]\w*[^.?!]{{0,25}}\b{drugs}",
        r"\bcon (?:media|una|dos|un cuarto de|la mitad de la) {drugs}\b[^.?!]{{0,10}}\b(?:alcanza|basta|sobra|tienes|es suficiente|es bastante)\b",
        r"\b(?:deberías?|debería|debes|debe|tienes? que|tendrías que|te conviene|le conviene|yo que tú|yo en tu lugar|en tu lugar|si (?:yo )?fuera tú|mejor|por favor|hay que|puedes|podrías|prueba(?: a)?|intenta|trata de|es (?:mejor|seguro|hora de)|no pasa nada (?:si|por)|nada más|(?:te |le |les )?(?:aconsej\w+|recomiend\w+|suger\w+|sugier\w+)(?: que)?|y si|qué tal si|has (?:probado|pensado en)"
        r"|aconsejarle(?: que)?|recomendarle(?: que)?|decirle que|dile que|recordarle que|pedirle que|convencerla? de(?: que)?|convencerlo de(?: que)?|¿(?:y )?por qué no|vale más|no)\b[^.?!]{{0,12}}?\b"
        + _HACE
        + r"\b"
        + _NO_PREGUNTA
        + r"\b{drugs}\b",
        r"(?:^|[.?!:,;¡¿\"“'] *)(?:pues |entonces |mira, |y |ten, )?"
        + _HACE
        + r" ?(?:de tomar(?:te)? |de usar |que te (?:suban|bajen|cambien|den) |con |a )*(?:tus?|las?|los|el|esas?|esos|ese|media|doble|más|menos|una|un|otra|dos|tres|la mitad(?: de)?|tu)\b[^.?!]{{0,25}}\b{drugs}\b",
        r"\b(?:ya )?(?:no|nadie) (?:(?:vas?|van) a necesitar(?:ás)?|necesitas?|necesitarás?|te (?:hacen|hace|harán|hará|van a hacer|va a hacer) falta|ocupas?)\b[^.?!]{{0,20}}\b{drugs}\b|\b(?:esa|esas|ese|tu|tus|la|las|esos|el) {drugs} (?:no (?:te )?(?:sirven?|ayudan?|hacen? bien)|te (?:hacen? (?:daño|mal)|están? (?:matando|enfermando)|tienen? (?:dormid|mal|así|como))|(?:es|son|está|están) (?:demasiado|muy|veneno))",
        r"\b(?:darle|dale|préstale|prestarle|regalarle|ofrecerle|te doy|te presto)\b[^.?!]{{0,12}}\b(?:de )?(?:mis?|tus?) {drugs}\b|\buna {drugs} (?:más baja|más alta|menor|mayor) (?:te|le)\b|\b(?:mejor|bien|más tranquil[oa]) sin (?:la|el|las|los|esa|ese|tanta|tanto|tu|tus) {drugs}|\b{drugs} (?:te|le) (?:ayudaría|serviría|caería|vendría|haría)|\bque te (?:suban|bajen|cambien|quiten|den) (?:la|el|las|los)? ?{drugs}",
    ),
)
DOSING = in_each(
    en=either(
        r"\b(?:take|try|have|use) (?:one|two|half|some|a couple|a few)(?: more)? of (?:mine|my own|these|yours|those)\b",
        r"(?:^|[.?!:,;\"“'—] *|\b(?:just|should|could|can|to|i'd|you'd better|and|don't|maybe|then) )(?:flush|skip|halve|double|quit|ditch|toss|split|stop|drop|taper(?: off)?|swap|cut back(?: on)?|throw (?:away|out)|leave (?:out|off)|lower|raise|go off|come off|wean off|stop taking|quit taking|keep taking|start taking|don't take|take half|get back on|stay on|stick with) (?:it|them|those|these|that (?:one|stuff)|all of (?:it|them)|half|one|the (?:morning|evening|night) one|yours|taking (?:it|them))\b(?! (?:up to|out of|from|off at|yours|to (?:the|your)|in the (?:box|bag|drawer|chart)|there|here))",
        r"\b(?:tak(?:e|ing)|try(?:ing)?|move|have) (?:it|them|those|one|two) (?:at night|at bedtime|to (?:the morning|the evening|bedtime)|with (?:food|milk|breakfast|water)|in the morning|every|again|as prescribed|anyway|daily|twice|tonight|before bed|regularly|like|exactly|every)|\bcold turkey\b|\b(?:weaned|tapered) myself\b|\byour body (?:will tell|knows|tells)\b|\b(?:beats?|better than) (?:any ?thing|whatever|all) (?:that |the |your |a )?(?:doctor|clinic|pharmac\w+)|\bskip(?:ping)? (?:tonight's|today's|tomorrow's|this one|the next|one)\b|\b(?:go|come|cut) down to (?:one|half|two)\b|\b(?:has|have|got|have got) you on (?:too|way|the wrong)\b|\b(?:give|gives) (?:it|them) (?:more time|(?:a few|six|two|four|some|eight) (?:weeks|days|months))\b|\b(?:get|getting|got|come) off (?:of )?(?:that|the|this) (?:poison|stuff|junk|crap)\b|\b(?:you|he|she) (?:shouldn't|should not|should|must) be (?:taking|on)\b|\bleave (?:it|them) out on\b|\b(?:cut|come|go) (?:back|down) slowly\b|\b(?:works?|works just) as well as (?:the|your) (?:pills?|tablets?|meds?)",
    ),
    es=either(
        r"\b(?:toma(?:te|rte)?|tómate|prueba(?: con)?|usa|ten|dale|darle) (?:una|dos|media|unas|algunas|otra) (?:de (?:las |los )?(?:mías|míos|mis|estas|tuyas)|pastilla)",
        r"\b(?:tómate|tómese|tomarte|tomarse|toma|prueba(?: con)?) (?:solo |nada más |solamente )?(?:media|la mitad|un cuarto|una (?:menos|más|sola))(?! (?:hora|taza|manzana|naranja|torta))",
        r"(?:^|[.?!:,;¡\"“'] *|\b(?:mejor|nada más|solo|pues|y) )(?:déjal[aoe]s?|sáltatel[ao]s?|sáltatela|tíral[ao]s?|bótal[ao]s?|pártel[ao]s?|redúcel[ao]s?|bájal[ae]s?|súbel[ae]s?|suspéndel[ao]s?|cámbial[ao]s?|dóblal[ao]|tómatel[ao]s?|tómal[ao]s?|quítatel[ao]s?)\b(?! (?:en (?:la|el)|ahí|aquí))",
        r"\b(?:dejé|dejar|déjalas?|quité) (?:las mías |las |los |tod\w+ )*de golpe\b|\b(?:sáltate|deja|quítate|salta) la de (?:esta noche|hoy|la (?:mañana|noche))\b|\b(?:bajaría|bajar|baja|bájale) a (?:una|media|la mitad|dos)\b|\bno (?:la|las|lo|los) (?:dejes|suspendas|cortes)\b|\b(?:pás|muév|cámbi|déj|cámb)al[ao]s? (?:para|a) (?:la noche|la mañana|el desayuno|la cena|otra hora)|\b(?:se|me|te) (?:cur[óéa]\w*|quit[óé]) con (?:puro |pura )?(?:cannabis|marihuana|hierbas?|té|vitaminas|cbd|ayuno|dieta)|\b(?:dejar|deja|suelta|soltar) (?:esa|tanta|la|esas) (?:química|porquería|cosa|droga de farmacia)|\bcon la mitad (?:te )?(?:basta|alcanza)|\b(?:tomarl[ao]s?|tómal[ao]s?|tómatel[ao]s?) (?:de noche|con (?:comida|leche|agua)|cada|otra vez|en la mañana|antes de dormir|todos los días)",
    ),
)
"""What is said of "it" and "them" where the text is about medication."""

WISH = in_each(
    en=r"^[\"“']?(?:so,? |and |then,? )?(?:what (?!if|about)|who|when|where|how (?!about)|which|do you (?:want|think|know|take|feel)|did|does|would you (?:like|want)|are you|is it|want)[^.!]*\?",
    es=r"^[\"“']?¿(?:y )?(?:qué (?!tal)|quién|cuándo|dónde|cómo|cuál|quieres|quisieras|te gustaría|a quién|con quién|de qué)[^.!]*\?",
)
"""A question about what someone wants is no advice."""

_NOT_ALONE = r"(?! (?:disorders?|depression|personality|episodes?|illness|diagnos[ie]s|support|groups?|symptoms?|meetings?|label|assessment|program|training|test|form|class|specialist|states?|line|phase|thoughts|features|traits|breaks?|scale|checklist|paperwork|case law|research|teens? support))"
_CONDITION = r"(?:schizophrenics?|schizos?|schizoids?|schizoaffectives?|bipolars?|bipolar (?:one|guy|girl|lady|man|woman|kid)|borderlines?|psychotics?|neurotics?|depressives?|manics?|manic[- ]depressives?|narcissists?|autistics?|anorexics?|bulimics?|sociopaths?|psychopaths?|hysterics?|paranoids?|catatonics?|epileptics?|cutters?|self-harmers?|hoarders?|kleptos?|hypochondriacs?|paraplegics?|quadriplegics?|psych cases?|dual diagnos[ie]s|diabetics?|dyslexics?|downs kids?)"
_SHORT = r"(?-i:BPD|ADHD|ADD|PTSD|C-PTSD|OCD|SMI|SPMI|DID|ASD|SUD|AUD|OUD|NPD|ASPD|GAD|MDD|MI|TBI|DD|IDD|SED|5150|302|AWOL|SZ|BP)"
_PERSON = r"(?:man|woman|guy|lady|kid|girl|boy|mother|father|mom|dad|son|daughter|brother|sister|client|patient|resident|member|neighbor|roommate|teen|vet|veteran|case|caller|one|guest|student|inmate|folks|types?|people|person|patients|clients|members)"
_DIAGNOSED = r"(?:schizo|schizophrenic|borderline|bipolar|schizoaffective|psychotic|anorexic|bulimic)"
LABELS = in_each(
    en=either(
        r"(?<!about )\b(?:an?|the|that|this|another|our|those|these|some|your|my|two|three|four|five|any|every|all|like|as|no|classic|typical|total|such) (?:[\w-]+ ){0,2}?"
        + _CONDITION
        + r"\b"
        + _NOT_ALONE
        + r"(?! (?:and \w+ )?(?:people|person|adults?|kids?|children|son|daughter)\b)",
        r"\b(?:schizophrenic|schizoaffective|borderline|bipolar|psychotic|manic|depressive|paranoid|narcissistic|anorexic|bulimic|psycho|"
        + _SHORT
        + r") "
        + _PERSON
        + r"\b",
        r"\b(?:is|was|are|were|be|being|he's|she's|they're|you're|i'm|[A-Z]\w+'s) (?:a |an |so |very |really |totally |clearly |probably |just |also |our |typical |diagnosed |\w+ and )*(?:"
        + _SHORT
        + "|"
        + _DIAGNOSED
        + r")\b"
        + _NOT_ALONE,
        r"\b(?:the|an?|our|that|this|these|those|another|two|three|one|four|all|some|your|typical|classic|as) (?!(?:her|his|my|their|your|with|about|the) )(?:[\w-]+ )?"
        + _SHORT
        + r"(?:(?:s|ers?)\b|(?:'s)?"
        + r"(?=[.,;!?\"”]|$| (?:in|from|who|that|with|at|on|is|was|are|were|and|or|wants?|needs?|gets?|has|had|comes?|came|sits?|sat"
        + r"|today|again|of|next|waits?|says|said|asks?|cases?|over)\b))",
    ),
    es=either(
        r"\b(?:un|una|unos|unas|el|la|los|las|al|del|ese|esa|esos|esas|este|esta|otro|otra|otros|otras|nuestro|nuestra|tu|mi|cada|como|dos|tres|típic[oa]|clásic[oa]) (?:\w+ )?(?:esquizofrénic[oa]s?|esquizos?|esquizoides?|bipolar(?:es)?|borderlines?|fronteriz[oa]s?|psicótic[oa]s?|neurótic[oa]s?|depresiv[oa]s?|maníac[oa]s?|maniac[oa]s?|paranoic[oa]s?|autistas?|anoréxic[oa]s?|bulímic[oa]s?|narcisistas?|sociópatas?|psicópatas?|histéric[oa]s?|epiléptic[oa]s?|hipocondríac[oa]s?|parapléjic[oa]s?|(?-i:TLP|TDAH|TEPT|TOC|TEA|TAB|TUS|TAG|TCA)s?)\b(?! (?:diagnóstico))",
        r"\b(?:es|era|son|eran|ser|fue|sea|eres|soy) (?:un |una |muy |medio |bien |súper |claramente |tan )*(?:(?-i:TLP|TDAH|TEPT|TOC|TEA|TAB)|esquizo|esquizofrénic[oa]s?|bipolar(?:es)?|borderline|psicótic[oa]s?|anoréxic[oa]s?|bulímic[oa]s?|paranoic[oa]s?|psicópata|histéric[oa]s?)\b",
        r"\b(?:señor|señora|mujer|hombre|muchach[oa]|chic[oa]|niñ[oa]|joven|paciente|cliente|mamá|papá|madre|padre|hij[oa]|herman[oa]|persona|gente|vecin[oa]|residente|[a-záéíóú]+,) (?:esquizofrénic[oa]|bipolar|borderline|psicótic[oa]|maníac[oa]|depresiv[oa]|paranoic[oa]|(?-i:TLP|TOC|TEPT|TDAH))\b",
        r"\b(?:el|la|un|una|los|las) de(?: |l )(?:la )?(?:esquizofrenia|bipolaridad|(?-i:TLP|TOC|TEPT))\b",
    ),
)
