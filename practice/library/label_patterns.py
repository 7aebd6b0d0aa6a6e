"""How a diagnosis, or its letters, stands for a person, in each language. Apostrophes are straight; upper and lower case are the same unless marked."""
# ruff: noqa: E501 (a shape is read as one line)

from practice.languages import in_each


def either(*shapes: str) -> str:
    return "(?:" + "|".join(shapes) + ")"


_NOT_ALONE = r"(?! (?:disorders?|calls?(?=[.,;!?])|depression|personality|episodes?|illness|diagnos[ie]s|support|groups?|symptoms?|meetings?|label|assessment|program|training|test|form|class|specialist|states?|line|phase|thoughts|features|traits|breaks?|scale|checklist|paperwork|case law|research|teens? support))"
_CONDITION = r"(?:schizophrenics?|schizos?|schizoids?|schizoaffectives?|bipolars?|bipolar (?:one|guy|girl|lady|man|woman|kid)|borderlines?|psychotics?|neurotics?|depressives?|manics?|manic[- ]depressives?|narcissists?|autistics?|anorexics?|bulimics?|sociopaths?|psychopaths?|hysterics?|paranoids?|catatonics?|epileptics?|cutters?|self-harmers?|hoarders?|kleptos?|hypochondriacs?|paraplegics?|quadriplegics?|psych cases?|dual diagnos[ie]s|diabetics?|dyslexics?|downs kids?)"
_SHORT = r"(?-i:BPD|ADHD|ADD|PTSD|C-PTSD|OCD|SMI|SPMI|DID|ASD|SUD|AUD|OUD|NPD|ASPD|GAD|MDD|MI|TBI|DD|IDD|SED|5150|302|AWOL|SZ|BP)"
_PERSON = r"(?:man|woman|guy|lady|kid|girl|boy|mother|father|mom|dad|son|daughter|brother|sister|client|patient|resident|member|neighbor|roommate|teen|vet|veteran|case|caller|one|guest|student|inmate|folks|types?|people|person|patients|clients|members)"
_DIAGNOSED = r"(?:schizo|schizophrenic|borderline|bipolar|schizoaffective|psychotic|anorexic|bulimic)"
_ILLNESS = r"(?:depression|anxiety|psychosis|mania|dementia|schizophrenia|anorexia|bulimia|autism|paranoia|tourette's|adhd|ptsd|ocd|(?:eating|personality|bipolar|panic|mood|substance use) disorder)"
_ENFERMEDAD = r"(?:depresión|ansiedad|psicosis|manía|demencia|esquizofrenia|anorexia|bulimia|autismo|paranoia|tourette|(?:el |un )?trastorno (?:bipolar|límite|alimenticio|alimentario|de (?:la )?(?:personalidad|pánico|ansiedad)))"
_ACTS = r"(?:wants?|needs? you|asks?|says|is here|is back|called|calls|sits|comes? in|cries|yells)"
_HACE = r"(?:quiere (?:hablar|ver|que)|pide (?:ver|hablar|un|una|que)|pregunta por|llamó a|está aquí|se sienta)"
LABELS = in_each(
    en=r"\b"
    + either(
        r"(?<!about )\b(?:an?|the|that|this|another|our|those|these|some|your|my|two|three|four|five|any|every|all|like|as|no|classic|typical|total|such) (?:[\w-]+ ){0,2}?"
        + _CONDITION
        + r"\b"
        + _NOT_ALONE
        + r"(?! (?:and \w+ )?(?:people|person|adults?|kids?|children|son|daughter)\b)",
        r"\b(?:paranoids|manics|neurotics|schizoaffectives|autistics|schizophrenics|schizos|bipolars|borderlines|psychotics|narcissists|anorexics|bulimics|sociopaths|psychopaths|depressives|neurotics)\b|\b(?:second|third|fourth|fifth|first|next|last|only) "
        + _SHORT
        + r"(?=[.,;!?\"”]|$| (?:this|of|in|on|today|from|who)\b)",
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
        + r"|today|again|of|next|waits?|says|said|asks?|cases?|over|may|might|can|could|will|would|should|never|often|always|likes?|hates?|does|did|feels?|makes?|takes?|thinks?|knows?|cries|cried|walks?|walked|talks?|talked)\b))",
        r"\b(?:the|our|an?|another|that|this|two|three) "
        + _ILLNESS
        + r" (?:at|in|on|from) (?:bed|table|room|chair|cot|unit|\d|the (?:night|day|corner|couch|hall|end|second|third|first|van|porch|window|back|front))\b",
        r"\b(?:our|the|that|this) "
        + _ILLNESS
        + r" "
        + _ACTS
        + r" (?:to (?:talk|see|go|speak|know|sit)|a|an|for|you|the|her|his)\b|\bour "
        + _ILLNESS
        + r" is (?:here|back|late)\b|(?:\b(?:is|gets?|got|we have|sent us)|'s) another "
        + _ILLNESS
        + r"\b(?! (?:episode|attack|diagnosis|group|meeting))",
        r"\b(?:bed|room|table) (?:\w+) is (?:an?|the) "
        + _ILLNESS
        + r"\b|\b(?:two|three|four) (?:\w+ )?and an? "
        + _ILLNESS
        + r"\b|\bthe autism (?:kid|boy|girl|guy|one)\b|\ban? "
        + _SHORT
        + r" (?:named|called)\b",
    ),
    es=r"\b"
    + either(
        r"\b(?:un|una|unos|unas|el|la|los|las|al|del|ese|esa|esos|esas|este|esta|otro|otra|otros|otras|nuestro|nuestra|tu|mi|cada|como|dos|tres|típic[oa]|clásic[oa]) (?:\w+ )?(?:esquizofrénic[oa]s?|esquizos?|esquizoides?|bipolar(?:es)?|borderlines?|fronteriz[oa]s?|psicótic[oa]s?|neurótic[oa]s?|depresiv[oa]s?|maníac[oa]s?|maniac[oa]s?|paranoic[oa]s?|autistas?|anoréxic[oa]s?|bulímic[oa]s?|narcisistas?|sociópatas?|psicópatas?|histéric[oa]s?|epiléptic[oa]s?|hipocondríac[oa]s?|parapléjic[oa]s?|(?-i:TLP|TDAH|TEPT|TOC|TEA|TAB|TUS|TAG|TCA)s?)\b(?! (?:diagnóstico))",
        r"(?<!dijeron que )(?<!dicen que )(?<!dijo que )\b(?:es|era|son|eran|ser|fue|sea|eres|soy) (?:un |una |muy |medio |bien |súper |claramente |tan )*(?:(?-i:TLP|TDAH|TEPT|TOC|TEA|TAB)|esquizo|esquizofrénic[oa]s?|bipolar(?:es)?|borderline|psicótic[oa]s?|anoréxic[oa]s?|bulímic[oa]s?|paranoic[oa]s?|psicópata|histéric[oa]s?)\b",
        r"\b(?:señor|señora|mujer|hombre|muchach[oa]|chic[oa]|niñ[oa]|joven|paciente|cliente|mamá|papá|madre|padre|hij[oa]|herman[oa]|persona|gente|vecin[oa]|residente|[a-záéíóú]+,) (?:esquizofrénic[oa]|bipolar|borderline|psicótic[oa]|maníac[oa]|depresiv[oa]|paranoic[oa]|(?-i:TLP|TOC|TEPT|TDAH))\b",
        r"\b(?:el|la|un|una|los|las) de(?: |l )(?:la )?(?:esquizofrenia|bipolaridad|(?-i:TLP|TOC|TEPT))\b",
        r"\b(?:la|otra|esa|nuestra|una|el|ese|otro|nuestro) "
        + _ENFERMEDAD
        + r" (?:de|en|del) (?:la |el )?(?:cama|mesa|cuarto|silla|rincón|sillón|esquina|turno|piso|tercer piso|segundo piso|primer piso|fondo|pasillo|ventana|\d)\b",
        r"\b(?:la|esa|nuestra|el|ese|nuestro) (?:"
        + _ENFERMEDAD
        + r"|trastorno de (?:la )?personalidad) "
        + _HACE
        + r"\b|\b(?:llegó|nos mandaron|entró|tenemos|es) otr[oa] "
        + _ENFERMEDAD
        + r"\b|\b(?:cama|cuarto|mesa) \w+ es (?:una?|la|el) "
        + _ENFERMEDAD
        + r"\b",
        r"\b(?:esquizofrénicos|bipolares|maníacos|maniacos|depresivos|paranoicos|psicóticos|anoréxicas|borderlines)(?: y | o |, | hablan| quieren| no )|\btípic[oa] (?:límite|TLP|TOC|bipolar)\b|\b(?:las|los|una|otra) límite (?!de|del|para|a|que|en|con|claro|más|y|es|se dice)\w+|\b(?:tu|mi|el|la|un|una|nuestr[oa]|otr[oa]) esquizoafectiv[oa]s?\b",
    ),
)
