"""A scenario written step by step in the chat, as a trainer would."""

from tests.cohort import forge
from tests.world import Phone

WORDS = {
    "en": {
        "write": "Write one",
        "on": "Go on",
        "skip": "Skip",
        "back": "Back",
        "draft": "See the draft",
        "preview": "Preview",
        "save": "Save",
        "value": "Voluntary",
        "setting": "Clinic",
        "topic": "Ethics",
        "name it": "Title",
        "title": "The last chair",
        "story": "Dana stands at the door.\n“I may not come next week,” Dana says.",
        "ask": "What do you say?",
        "ways": [
            "That is up to you.\nThe choice stays with Dana.\nIt may sound cold.",
            "Your chair will be here.\nAn open door.\nIt can feel like a pull.",
            "Pour two cups of tea.\nTime without words.\nWhat Dana said stays in the air.",
        ],
        "view": "What would make it worth the ride?\nIt asks what Dana wants.\nIt may feel like a test.",
        "reflect": "What did you feel?\nWhy does it matter to you?\nWhat could you try next?",
        "try": "Ask one question that you do not know the answer to.",
        "by": "Written by your trainers.",
        "saved": "Saved. Nothing is sent",
        "delete": "Delete",
        "really": "Delete it",
        "other": "Add Spanish",
    },
    "es": {
        "write": "Escribir uno",
        "on": "Seguir",
        "skip": "Saltar",
        "back": "Atrás",
        "draft": "Ver el borrador",
        "preview": "Vista previa",
        "save": "Guardar",
        "value": "Voluntario",
        "setting": "Clínica",
        "topic": "Ética",
        "name it": "Título",
        "title": "La última silla",
        "story": "Dana está en la puerta.\n«La próxima semana quizá no venga», dice.",
        "ask": "¿Qué le dices?",
        "ways": [
            "Tú decides.\nLa decisión es de Dana.\nPuede sonar a frialdad.",
            "Tu silla sigue aquí.\nUna puerta abierta.\nPuede sentirse como presión.",
            "Servir dos tazas de té.\nUn rato sin palabras.\nLo que dijo queda en el aire.",
        ],
        "view": "¿Qué haría que valga la pena el viaje?\nPregunta qué quiere Dana.\nPuede sentirse como un examen.",
        "reflect": "¿Qué sentiste?\n¿Por qué te importa?\n¿Qué podrías probar?",
        "try": "Haz una pregunta cuya respuesta no sepas.",
        "by": "Lo escribió quien facilita tu grupo.",
        "saved": "Guardado. Nada sale",
        "delete": "Borrar",
        "really": "Borrarlo",
        "other": "Agregar inglés",
    },
}


def presses(phone: Phone) -> list[tuple[str, str]]:
    """What a trainer does from *Own scenarios* to the whole draft, one after the other: a button, or words."""
    words = WORDS[phone.language]
    needed = [("press", str(words["write"])), ("press", str(words["value"])), ("send", str(words["story"])), ("send", str(words["ask"]))]
    more = [("send", text) for text in texts(phone.language)[2:]]
    return [*needed, ("press", str(words["name it"])), *more, *(("press", str(words[name])) for name in ("setting", "topic", "on"))]


def texts(language: str) -> list[str]:
    """In the order in which they are asked for."""
    words = WORDS[language]
    first, last = (("story", "ask", "title"), ("view", "reflect", "try"))
    return [*(str(words[name]) for name in first), *words["ways"], *(str(words[name]) for name in last)]


async def do(phone: Phone, kind: str, what: str) -> None:
    if kind == "press":
        await phone.press(what)
    else:
        await phone.send(what)


async def write(phone: Phone, cohort: int) -> None:
    """All of it, until the draft is complete."""
    await forge(phone, f"1OwnScenarios:{cohort}")
    for kind, what in presses(phone):
        await do(phone, kind, what)


async def save(phone: Phone, cohort: int) -> str:
    """Written and saved; the scenario's id."""
    await write(phone, cohort)
    await phone.press(str(WORDS[phone.language]["save"]))
    return str((await phone.world.rows("SELECT scenario_id FROM own_scenarios ORDER BY id DESC LIMIT 1"))[0][0])


async def add_other(phone: Phone) -> None:
    """The other language of the scenario whose page is open."""
    await phone.press(str(WORDS[phone.language]["other"]))
    for text in texts("es" if phone.language == "en" else "en"):
        await phone.send(text)
    await phone.press(str(WORDS[phone.language]["save"]))
