"""The commands, a line each: what each is called, where /help and the menu tell it, and what else someone may write for it."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from bot.views.say import Say
from practice import commands
from practice.languages import in_each
from practice.models import Language

Line = Callable[[Say], str]


class Part(Enum):
    """A line of /help, in this order."""

    PRACTICE = auto()
    LOOKING_BACK = auto()
    HOURS = auto()
    OTHERS = auto()
    TRAINING = auto()  # only trainers have these in their menu
    TIMES = auto()
    SUPPORT = auto()
    OWN_DATA = auto()
    LEAVING = auto()
    NOT_LISTED = auto()


@dataclass(frozen=True)
class Command:
    """`part` and `line` tell it in /help and in the menu."""

    name: str
    spanish: str
    part: Part
    line: Line


COMMANDS = (
    Command("push", "enviar", Part.TRAINING, lambda say: say("Send a scenario to a cohort")),
    Command("practice", "practica", Part.PRACTICE, lambda say: say("A scenario now")),
    Command("courses", "cursos", Part.PRACTICE, lambda say: say("Some days in a row, with an end")),
    Command("today", "hoy", Part.PRACTICE, lambda say: say("Pick up where you left off")),
    Command("values", "valores", Part.PRACTICE, lambda say: say("The 12 values and a glossary")),
    Command("progress", "progreso", Part.LOOKING_BACK, lambda say: say("What you have practiced")),
    Command("review", "repaso", Part.LOOKING_BACK, lambda say: say("What you wrote")),
    Command("selfcheck", "autoevaluacion", Part.PRACTICE, lambda say: say("A look at yourself, value by value")),
    Command("plans", "planes", Part.LOOKING_BACK, lambda say: say("Your if-then plans")),
    Command("log", "registro", Part.HOURS, lambda say: say("Log hours, or see your log")),
    Command("goals", "metas", Part.HOURS, lambda say: say("Hours for your renewal")),
    Command("cohort", "grupo", Part.OTHERS, lambda say: say("Groups that practice together")),
    Command("supervision", "supervision", Part.LOOKING_BACK, lambda say: say("Your list for supervision")),
    Command("settings", "ajustes", Part.TIMES, lambda say: say("Days, hour, language, pauses")),
    Command("support", "apoyo", Part.SUPPORT, lambda say: say("People who can listen")),
    Command("stop", "alto", Part.TIMES, lambda say: say("I stay quiet")),
    Command("privacy", "privacidad", Part.OWN_DATA, lambda say: say("Who can read what")),
    Command("move", "mudanza", Part.OWN_DATA, lambda say: say("To another Telegram account")),
    Command("exportmydata", "exportarmisdatos", Part.OWN_DATA, lambda say: say("A copy of all that is yours")),
    Command("deletemydata", "borrarmisdatos", Part.OWN_DATA, lambda say: say("Delete all that is yours")),
    Command("help", "ayuda", Part.NOT_LISTED, lambda say: say("What you can do here")),
    Command("cancel", "cancelar", Part.LEAVING, lambda say: say("Leave my question")),
    Command("start", "inicio", Part.NOT_LISTED, lambda say: say("Begin, or see what is next")),
)
ALSO = {
    "practice": "scenario|new|next|another|escenario|practicar|nuevo|otro|siguiente",
    "courses": "course|curso",
    "today": "now|continue|resume|ahora|continuar|seguir",
    "values": "value|glossary|valor|glosario|guidelines|pautas",
    "progress": "stats|score|calendar|avance|avances|estadisticas|calendario",
    "review": "notes|notas|history|search|reflections|diary|journal|historial|buscar|reflexiones|diario|repasar",
    "selfcheck": "check|assessment|evaluacion",
    "plans": "plan",
    "log": "hours|credit|credits|certificate|horas|registrar|creditos|certificado",
    "goals": "goal|ce|renewal|meta|renovacion",
    "cohort": "group|groups|join|code|cohorts|grupos|unirme|codigo|cohorte",
    "settings": (
        "setting|config|configuration|preferences|options|language|lang|hour|time|days|timezone|name|pause|mute|idioma|"
        "horario|hora|dias|nombre|zona|pausa|configuracion|preferencias|opcion"
    ),
    "support": "crisis|emergency|sos|988|urgencia|emergencia",
    "stop": "unsubscribe|quit|end|leave|off|parar|para|pare|detener|baja|salir|silencio",
    "move": "transfer|mover|mudar|trasladar|cuenta|account",
    "exportmydata": "export|download|data|mydata|exportar|descargar|misdatos|datos",
    "deletemydata": "delete|erase|remove|forget|borrar|eliminar|olvidar",
    "help": "menu|menus|info|about|commands|faq|comandos|opciones|ayudame",
    "cancel": "back|undo|atras|volver",
    "start": "begin|hello|hi|hola|empezar|comenzar|iniciar",
}
"""Other names that a command may be meant by."""
SPANISH = {each.name: each.spanish for each in COMMANDS}


def name_in(name: str, language: Language) -> str:
    """What a command is called, without its slash."""
    return in_each(en=name, es=SPANISH[name])[language]


def menu(say: Say, *, trains: bool = False) -> list[tuple[str, str]]:
    """In Spanish by their Spanish names, with the English ones beside them, which the texts speak of and which work as well."""
    own = [(name_in(each.name, say.language), each.name, each.line(say)) for each in _known(trains=trains)]
    return [(name, text if name == other else f"{text} · /{other}") for name, other, text in own]


def helped(say: Say) -> list[str]:
    """A line for each part."""
    return [
        say("Practice: {commands}", commands=_named(say, Part.PRACTICE)),
        say("Look back: {commands}", commands=_named(say, Part.LOOKING_BACK)),
        say("Hours for your renewal: {commands}", commands=_named(say, Part.HOURS)),
        say("Practice with others: {commands}", commands=_named(say, Part.OTHERS)),
        say("As a trainer, write or send a scenario: {commands}", commands=_named(say, Part.TRAINING)),
        say("When and how I write: {commands}", commands=_named(say, Part.TIMES)),
        say("People who can listen: {commands}", commands=_named(say, Part.SUPPORT)),
        say("What is yours: {commands}", commands=_named(say, Part.OWN_DATA)),
        say("Leave a question of mine: {commands}", commands=_named(say, Part.LEAVING)),
    ]


def nearest(typed: str, *, trains: bool) -> str | None:
    """The English name of the command that was most likely meant; None where none is near."""
    return commands.nearest(
        typed,
        {
            word: each.name
            for each in _known(trains=trains)
            for word in (*ALSO.get(each.name, "").split("|"), each.spanish, each.name)
            if word
        },
    )


def _named(say: Say, part: Part) -> str:
    return ", ".join(f"/{name_in(each.name, say.language)}" for each in COMMANDS if each.part is part)


def _known(*, trains: bool) -> list[Command]:
    return [each for each in COMMANDS if trains or each.part is not Part.TRAINING]
