"""The commands' names in both languages, and which of them a name that is none may have been meant for."""

from difflib import get_close_matches

from practice.languages import in_each
from practice.models import Language
from practice.searching import fold

SPANISH = {
    "practice": "practica",
    "courses": "cursos",
    "today": "hoy",
    "values": "valores",
    "progress": "progreso",
    "review": "repaso",
    "selfcheck": "autoevaluacion",
    "plans": "planes",
    "log": "registro",
    "goals": "metas",
    "cohort": "grupo",
    "push": "enviar",
    "supervision": "supervision",
    "settings": "ajustes",
    "support": "apoyo",
    "stop": "alto",
    "privacy": "privacidad",
    "move": "mudanza",
    "exportmydata": "exportarmisdatos",
    "deletemydata": "borrarmisdatos",
    "help": "ayuda",
    "cancel": "cancelar",
    "start": "inicio",
}
FOR_TRAINERS = frozenset({"push"})
OTHER_WORDS = {
    "help": "menu|menus|info|about|commands|faq|comandos|opciones|ayudame",
    "settings": "setting|config|configuration|preferences|options|language|lang|hour|time|days|timezone|name|pause|mute|idioma|horario|"
    "hora|dias|nombre|zona|pausa|configuracion|preferencias|opcion",
    "stop": "unsubscribe|quit|end|leave|off|parar|para|pare|detener|baja|salir|silencio",
    "practice": "scenario|new|next|another|escenario|practicar|nuevo|otro|siguiente",
    "today": "now|continue|resume|ahora|continuar|seguir",
    "progress": "stats|score|calendar|avance|avances|estadisticas|calendario",
    "review": "notes|notas|history|search|reflections|diary|journal|historial|buscar|reflexiones|diario|repasar",
    "support": "crisis|emergency|sos|988|urgencia|emergencia",
    "log": "hours|credit|credits|certificate|horas|registrar|creditos|certificado",
    "goals": "goal|ce|renewal|meta|renovacion",
    "cohort": "group|groups|join|code|cohorts|grupos|unirme|codigo|cohorte",
    "plans": "plan",
    "courses": "course|curso",
    "values": "value|glossary|valor|glosario|guidelines|pautas",
    "selfcheck": "check|assessment|evaluacion",
    "exportmydata": "export|download|data|mydata|exportar|descargar|misdatos|datos",
    "deletemydata": "delete|erase|remove|forget|borrar|eliminar|olvidar",
    "move": "transfer|mover|mudar|trasladar|cuenta|account",
    "cancel": "back|undo|atras|volver",
    "start": "begin|hello|hi|hola|empezar|comenzar|iniciar",
}
LIKENESS = 0.65  # of difflib: one letter too many, too few or turned around still finds a short name
SHORTEST_BEGINNING = 3
_MEANT = {
    **{word: name for name, words in OTHER_WORDS.items() for word in words.split("|")},
    **{each: name for name, spanish in SPANISH.items() for each in (spanish, name)},
}


def name_in(name: str, language: Language) -> str:
    """What a command is called, without its slash."""
    return in_each(en=name, es=SPANISH[name])[language]


def nearest(typed: str, *, trains: bool) -> str | None:
    """The English name of the command that was most likely meant, whatever the accents; None where none is near."""
    plain = fold(typed).replace("_", "").replace("-", "")
    known = {word: name for word, name in _MEANT.items() if trains or name not in FOR_TRAINERS}
    if plain in known:
        return known[plain]
    begun = {name for word, name in known.items() if len(plain) >= SHORTEST_BEGINNING and word.startswith(plain)}
    if len(begun) == 1:
        return begun.pop()
    close = get_close_matches(plain, known, n=1, cutoff=LIKENESS)
    return known[close[0]] if close and len(plain) >= SHORTEST_BEGINNING else None
