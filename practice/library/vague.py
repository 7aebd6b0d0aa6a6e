"""Words that alone say nothing: a gift or a cost made of them only could stand under any way."""

import re

from practice.language.text import words
from practice.languages import in_each
from practice.models import Language

ENGLISH = """
a about above add agree agrees all allow allows also always am an and answer any anyone anything approach appropriate are as at aware
backfire backfired backfires bad be been being beneficial benefit benefits best better big bit both but can caring comfortable cons cost
costs could depend depends direction do does doesn't don't downside downsides drawback drawbacks each easy effective either else even ever
every everyone everything feel feels fine fit fits for forward gain gains gentle give gives good great had happen happens hard has have
help helpful helps here however i idea ideal if improve improvement improves in is isn't it it's its just kind know less let lets like
little longer lot lots make makes many matter matters may maybe might more most move moves moving much n na negative neutral never nice no
nobody none not nothing nothing's obvious of ok okay on one or other others outcome outcomes people perhaps person plus positive possible
possibly pretty price problem problems pros provide provides quite real really reasonable recommended respectful respects respond
responding response result right risk risks risky safe safest same see side situation so solid some someone something sometimes somewhat
sort start starts step steps such suit suits support supporting supportive supports sure take takes taste tbd that that's the them there
there's they thing things this to todo too trade-off tradeoff unclear uncomfortable unknown use useful usually valid valuable value very
way ways well what whatever when which will win wins with won't work works worse would x xx xxx yes you your
"""
SPANISH = """
a actuar acuerdo adecuada adecuado adelante agrada agradar al algo alguien alguna algunas alguno algunos algún alto amable ambos apoyar
apoyo apropiada apropiado aquí así aunque avance avanzar ayuda ayudar bastante beneficio beneficios bien buen buena buenas bueno buenos
cada casi claro comienzo como con contestar contra contraproducente contras conveniente correcta correcto cosa cosas costo costos cual
cuesta da dar de del depende desventaja desventajas difícil dirección e efecto el ella ellos empeora empeorar empezar en encaja encajar es
esa ese eso esta estar este esto está existe forma funciona funcionar funcione fácil gana ganan ganancia gente gran gusta gustar ha hace
hacer hay ideal importante inicio ir la las le les lo los mal mala malo manera mas mejor mejora mejorar menos mi misma mismas mismo mismos
mucha muchas mucho muchos muy más n na nada nadie negativo ni ninguna ninguno ningún no nos o opción otra otras otro otros para pasa pasar
paso peor permite permitir pero persona personas poco podría por posible positivo precio problema problemas pros puede pueden que quizá
quizás razonable realidad recomendable respetuosa respetuoso responder respuesta resultado resultados riesgo riesgos riesgoso se ser
servir será sería si siempre siente sin sirve situación solo son su sus sí tal tampoco tan tanto te tener tiene toda todas todo todos tu
tú un una unas uno unos va valiosa valioso valor varias varios veces ver válida válido y ya yo útil
"""
VAGUE = in_each(en=frozenset(ENGLISH.split()), es=frozenset(SPANISH.split()))
IDLE = in_each(
    en=re.compile(
        r"\b(?:go(?:es)? either way|hard to (?:say|tell|know)|works? out|takes? (?:some |a bit of )?time|too soon to (?:say|tell)"
        r"|cuts both ways|(?:go(?:es)?|turns? out) (?:well|badly|wrong|right))\b"
    ),
    es=re.compile(
        r"\b(?:difícil (?:de )?(?:decir|saber)|toma (?:algo de )?tiempo|un poco de tiempo|un buen resultado|nunca se sabe)\b"
        r"|\b(?:salga|sale|salir|resulta|resulte|vaya|va) (?:bien|mal)\b"
    ),
)
"""Whole turns of speech that say as little."""


def is_vague(text: str, language: Language) -> bool:
    said = IDLE[language].sub(" ", text.casefold())
    return all(word in VAGUE[language] for word in words(said))
