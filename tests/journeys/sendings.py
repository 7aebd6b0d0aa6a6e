"""A trainer's steps from /push on, in each language, and who got what."""

from tests.groups import add_member, make_cohort, person_id
from tests.world import Phone, World, labels_of

WORDS = {
    "en": {
        "value": "Hopeful",
        "when": "Choose when",
        "now": "Send now",
        "day and hour": "Day and hour",
        "own hour": "At their own hour",
        "send": "Send it",
        "so far": "How many so far",
        "from five": "How many answered shows once seven have opened it and five have answered",
        "seven": "9 people have opened it. At least 6 have answered.",
        "few": "told where five or more answered",
        "chose": "How the room chose",
        "own": "In their own words",
        "to all": "Send to all now",
        "nobody yet": "Nobody gets it right now: they had today's",
        "all": "also those who had today's",
        "mixed": "Those who have not had today's get it now. For those who had today's it comes at their next hour.",
        "room": "Up to 5 get it now. 5 had today's: it comes at their next hour.",
        "one more": "One more today, from your cohort",
        "plan": "Plan it",
        "cancel": "Cancel it",
        "stop": "Stop the rest",
        "planned": "See what's planned",
        "search": "Search",
        "skip": "Skip",
        "another time": "Another time",
        "in Spanish": "In Spanish",
        "meeting": "In a meeting (QR)",
        "half an hour": "30 minutes",
        "close": "Close it now",
        "new code": "New code",
        "tomorrow at 2": "tomorrow at 2pm",
        "read back": "Tuesday, March 3, 2:00 PM (New York time)",
        "up to": "up to 3 people, you among them",
        "taken": "one a day at most",
        "past": "already past",
        "unread": "could not read",
        "canceled": "Canceled. Nobody got it.",
        "stopped": "Stopped. Where it arrived",
        "on its way": "On its way",
        "not a trainer": "You lead no cohort",
        "only you": "So far only you see this",
        "readers": "English 2, Spanish 1",
    },
    "es": {
        "value": "Con esperanza",
        "when": "Elegir cuándo",
        "now": "Mandar ahora",
        "day and hour": "Día y hora",
        "own hour": "A su propia hora",
        "send": "Mandarlo",
        "so far": "Cuántos van",
        "from five": "Cuántas respondieron se ve cuando siete lo abrieron y cinco respondieron",
        "seven": "9 personas lo abrieron. Al menos 6 ya respondieron.",
        "few": "cuando respondieron cinco o más",
        "chose": "Así eligió la sala",
        "own": "Con sus propias palabras",
        "to all": "Mandar ya al grupo",
        "nobody yet": "Ahora mismo no le llega a nadie: ya tuvieron el de hoy",
        "all": "también quien ya tuvo el de hoy",
        "mixed": "Quien no tuvo todavía el de hoy lo recibe ahora. A quien ya tuvo el de hoy le llega a su próxima hora.",
        "room": "Hasta 5 lo reciben ahora. 5 ya tuvieron el de hoy: les llega a su próxima hora.",
        "one more": "Uno más hoy, de tu grupo",
        "plan": "Programarlo",
        "cancel": "Cancelarlo",
        "stop": "Detener el resto",
        "planned": "Ver lo programado",
        "search": "Buscar",
        "skip": "Saltar",
        "another time": "Otro momento",
        "in Spanish": "En inglés",
        "meeting": "En una reunión (QR)",
        "half an hour": "30 minutos",
        "close": "Cerrarlo ya",
        "new code": "Código nuevo",
        "tomorrow at 2": "mañana a las 2 de la tarde",
        "read back": "martes 3 de marzo, 2:00 p.m. (hora de Nueva York)",
        "up to": "hasta 3 personas, tú también",
        "taken": "uno al día como máximo",
        "past": "ya pasó",
        "unread": "No entendí",
        "canceled": "Cancelado. No le llegó a nadie.",
        "stopped": "Detenido. Donde llegó",
        "on its way": "Va en camino",
        "not a trainer": "no facilitas ningún grupo",
        "only you": "Por ahora solo lo ves tú",
        "readers": "inglés 1, español 2",
    },
}


def words_of(phone: Phone) -> dict[str, str]:
    return WORDS[phone.language]


async def prepare(world: World, trainer: Phone, *trainees: Phone) -> int:
    """All are set up and have skipped their first scenario; the cohort's id."""
    for phone in (trainer, *trainees):
        await phone.set_up()
        await phone.press(words_of(phone)["skip"])
    cohort = await make_cohort(world, trainer)
    for phone in trainees:
        await add_member(world, cohort, phone)
    return cohort


async def choose(trainer: Phone) -> None:
    """From /push to the question when."""
    words = words_of(trainer)
    await trainer.send("/push")
    await trainer.press(words["value"])
    await trainer.press("1")
    await trainer.press(words["when"])


async def send_now(trainer: Phone) -> None:
    """Confirmed; it goes out at the next tick."""
    words = words_of(trainer)
    await choose(trainer)
    await trainer.press(words["now"])
    await trainer.press(words["send"])


async def plan_at(trainer: Phone, moment: str) -> None:
    words = words_of(trainer)
    await choose(trainer)
    await trainer.press(words["day and hour"])
    await trainer.send(moment)
    await trainer.press(words["plan"])


async def plan_at_own_hours(trainer: Phone, day: str) -> None:
    words = words_of(trainer)
    await choose(trainer)
    await trainer.press(words["own hour"])
    await trainer.send(day)
    await trainer.press(words["plan"])


async def data_of(phone: Phone, label: str) -> str:
    """The data of that button of the newest message."""
    buttons = [button for row in (await phone.last())["buttons"] for button in row]
    return str(next(button["data"] for button in buttons if button["label"] == label))


async def change(world: World, phone: Phone, sql: str) -> None:
    """Set columns of this person's row."""
    number = await person_id(world, phone)
    await world.app.deps.store.run(lambda db: db.execute(f"UPDATE people SET {sql} WHERE id = ?", [number]))


async def came(world: World) -> list[tuple[str, str, str]]:
    """Who has a card of a sending: name, when it came (UTC), and for which of their days."""
    sql = (
        "SELECT telegram_id, strftime('%m-%d %H:%M', prompts.created_at, 'unixepoch'), local_on FROM prompts "
        "JOIN people ON people.id = person_id WHERE push_id IS NOT NULL ORDER BY telegram_id, prompts.id"
    )
    names = {each["id"]: each["name"] for each in (await world.call("GET", "people"))["people"]}
    return sorted((names[telegram_id], at, day) for telegram_id, at, day in await world.rows(sql))


async def who(world: World) -> list[str]:
    return [name for name, _, _ in await came(world)]


async def cohort_cards(phone: Phone) -> list[str]:
    """Texts of the cards that say that they come from the cohort, with the buttons still on."""
    marks = ("From your cohort", "De tu grupo", "One more today, from your cohort", "Uno más hoy, de tu grupo")
    return [each["text"] for each in await phone.said() if each["text"].startswith(marks) and "1" in labels_of(each)]
