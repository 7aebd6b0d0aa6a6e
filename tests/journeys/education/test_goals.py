"""Goals: guided from rules or from nothing, each question skipped, answered or gone back to; changed, renewed, closed, deleted."""

import pytest

from tests.world import Phone, World

WORDS = {
    "en": {
        "new": "New goal",
        "blank": "Start from nothing",
        "own": "My own goal",
        "use": "Use these rules",
        "go on": "Go on",
        "back": "Back",
        "save": "Save",
        "saved": "Saved.",
        "drop": "Don't keep it",
        "name": "State renewal",
        "hours": "7½",
        "read hours": "7.5\N{NO-BREAK SPACE}h",
        "due": "June 30, 2027",
        "full due": "June 30, 2027",
        "two ways": "March 4 or 5, 2027",
        "readings": ("March 4, 2027", "March 5, 2027"),
        "first reading": "Mar 4, 2027",
        "past": "March 1, 2025",
        "has passed": "has passed already",
        "start": "7/13/25",
        "topic": "Ethics 6",
        "topic line": "Ethics: at least 6\N{NO-BREAK SPACE}h",
        "most": "Other up to 4",
        "most line": "Other: at most 4\N{NO-BREAK SPACE}h",
        "carry": "Yes, carry over",
        "board": "Check with your board",
        "as read": "Rules as read on",
        "pick": "Pick a day",
        "month": "June",
        "change": "Change",
        "all": "All goals",
        "none": "No reminders",
        "begun": "One is begun and not saved yet",
        "resume": "Go on with the goal",
        "take": "Use 7.25\N{NO-BREAK SPACE}h",
        "not hours": "could not read that as hours",
        "not a day": "could not read that as a day",
        "remove": "Remove",
        "at least": "At least",
        "at most": "At most",
        "close": "Close goal",
        "closed": "(goal closed)",
        "reopen": "Open again",
        "delete": "Delete",
        "really": "Delete goal",
        "gone": "The goal is deleted",
        "renew": "Renew",
        "begin": "Begin it",
        "next": "Next period",
        "changed": "Changed.",
        "picture": "Show as a picture",
        "in log": "In your log",
        "first day": "First day",
        "last day": "Last day",
        "stale": "something that is over",
    },
    "es": {
        "new": "Nueva meta",
        "blank": "Empezar de cero",
        "own": "Mi propia meta",
        "use": "Usar estas reglas",
        "go on": "Seguir",
        "back": "Atrás",
        "save": "Guardar",
        "saved": "Guardada.",
        "drop": "No guardarla",
        "name": "Renovación del estado",
        "hours": "7 h 30",
        "read hours": "7.5\N{NO-BREAK SPACE}h",
        "due": "30 de junio de 2027",
        "full due": "30 de junio de 2027",
        "two ways": "4/3/27",
        "readings": ("4 de marzo de 2027", "3 de abril de 2027"),
        "first reading": "4 mar 2027",
        "past": "1 de marzo de 2025",
        "has passed": "ya pasó",
        "start": "13/7/25",
        "topic": "Ética 6",
        "topic line": "Ética: mínimo 6\N{NO-BREAK SPACE}h",
        "most": "Otros máximo 4",
        "most line": "Otros: máximo 4\N{NO-BREAK SPACE}h",
        "carry": "Sí, pasan",
        "board": "Confírmalo con tu junta",
        "as read": "Reglas leídas el",
        "pick": "Elegir un día",
        "month": "junio",
        "change": "Corregir",
        "all": "Todas las metas",
        "none": "Sin recordatorios",
        "begun": "Hay una empezada",
        "resume": "Seguir con la meta",
        "take": "Usar 7.25\N{NO-BREAK SPACE}h",
        "not hours": "No entendí cuántas horas son",
        "not a day": "No entendí qué día es",
        "remove": "Quitar",
        "at least": "Mínimo",
        "at most": "Máximo",
        "close": "Cerrar la meta",
        "closed": "(meta cerrada)",
        "reopen": "Abrir de nuevo",
        "delete": "Borrar",
        "really": "Borrar la meta",
        "gone": "La meta se borró",
        "renew": "Renovar",
        "begin": "Empezarlo",
        "next": "Período siguiente",
        "changed": "Cambiado.",
        "picture": "Ver como imagen",
        "in log": "En tu registro",
        "first day": "Primer día",
        "last day": "Último día",
        "stale": "algo que ya pasó",
    },
}
GOAL = "SELECT name, quarters, starts_on, due_on, carries_over, step FROM goals ORDER BY id DESC LIMIT 1"
TOPICS = "SELECT name, least, most FROM goal_categories ORDER BY id"


@pytest.fixture(params=list(WORDS))
async def phone(request: pytest.FixtureRequest, world: World) -> Phone:
    """Someone who is set up, on Monday, March 2, 2026."""
    phone = world.person("ana" if request.param == "en" else "luz", request.param)
    await phone.set_up()
    return phone


def words_of(phone: Phone) -> dict[str, str]:
    return WORDS[phone.language]  # type: ignore[return-value]


async def begin(phone: Phone) -> None:
    """The guide to a goal from nothing: its name is asked for."""
    words = words_of(phone)
    await phone.send("/goals")
    await phone.press(words["new"])
    await phone.press(words["blank"])


async def make(phone: Phone, *, name: str | None = None, due: str | None = None, carry: bool = False) -> None:
    """A goal from nothing, 20 hours, saved."""
    words = words_of(phone)
    await begin(phone)
    await phone.send(name or words["name"])
    await phone.press(words["go on"])
    await phone.send(due or words["due"])
    for _ in ("start", "topics"):
        await phone.press(words["go on"])
    await phone.press(words["carry"] if carry else words["go on"])
    await phone.press(words["save"])


async def open_first(phone: Phone) -> None:
    await phone.send("/goals")
    await phone.press("1")


async def log(world: World, *, quarters: int, on: str, topic: int | None = None, goal: int = 1) -> None:
    """Hours as the log would hold them."""

    def add(db):
        credit = db.execute(
            "INSERT INTO credits (person_id, earned_on, quarters, title, created_at) VALUES (1, ?, ?, 'A talk', 1)", [on, quarters]
        ).lastrowid
        db.execute("INSERT INTO credit_goals (credit_id, goal_id, category_id) VALUES (?, ?, ?)", [credit, goal, topic])

    await world.app.deps.store.run(add)


async def test_every_question_can_be_answered_in_words_across_restarts(world: World, phone: Phone) -> None:
    words = words_of(phone)
    await begin(phone)
    for answer in ("name", "hours", "due", "start", "topic", "most"):
        await world.restart()
        await phone.send(words[answer])
    assert words["topic line"] in await phone.text()
    await world.restart()
    await phone.press(words["go on"])
    await phone.press(words["carry"])
    assert words["full due"] in await phone.text()
    assert words["read hours"] in await phone.text()
    await world.restart()
    await phone.press(words["save"])
    assert words["saved"] in await phone.text()
    assert await world.rows(GOAL) == [(words["name"], 30, "2025-07-13", "2027-06-30", 1, None)]
    assert await world.rows(TOPICS) == [(words["topic"][:-2], 24, 0 or None), (words["most"].split()[0], 0, 16)]
    assert await world.rows("SELECT count(*) FROM dialogues") == [(0,)]


async def test_every_question_can_be_skipped(world: World, phone: Phone) -> None:
    words = words_of(phone)
    await begin(phone)
    for _ in range(6):
        await phone.press(words["go on"])
    await phone.press(words["save"])
    assert await world.rows(GOAL) == [(words["own"], 80, "2026-03-02", "2028-03-02", 0, None)]


async def test_a_goal_from_rules_is_filled_in_and_says_to_check_with_the_board(world: World, phone: Phone) -> None:
    words = words_of(phone)
    await phone.send("/goals")
    await phone.press(words["new"])
    await phone.send({"en": "Nebraska peer support", "es": "nebraska apoyo entre pares"}[phone.language])
    for told in ("board", "as read"):
        assert words[told] in await phone.text()
    await phone.press(words["use"])
    for _ in range(5):
        await phone.press(words["go on"])
        assert words["board"] in await phone.text()
    await phone.press(words["go on"])
    await phone.press(words["save"])
    await phone.press(words["none"])
    assert words["board"] in await phone.text()
    assert await world.rows("SELECT count(*) FROM prompts WHERE step = 'choosing' AND way IS NULL") == [(1,)]
    rows = await world.rows("SELECT rule_pack, quarters, due_on, shares FROM goals")
    assert rows == [("nebraska", 80, "2027-09-01", 0)]
    assert [row[1:] for row in await world.rows(TOPICS)] == [(24, None)]


async def test_something_with_a_rhythm_of_its_own_is_a_goal_of_its_own(world: World, phone: Phone) -> None:
    await phone.send("/goals")
    await phone.press(words_of(phone)["new"])
    await phone.press(data="1ShowRulePack:washington")
    await phone.press(data="1BeginGoal:washington:1")
    assert await world.rows("SELECT quarters, due_on FROM goals") == [(12, "2032-03-02")]
    assert await world.rows(TOPICS) == []


async def test_back_leads_through_every_question_to_the_rules(world: World, phone: Phone) -> None:
    words = words_of(phone)
    await begin(phone)
    for _ in range(6):
        await phone.press(words["go on"])
    await world.restart()
    for _ in range(7):
        await phone.press(words["back"])
    assert words["blank"] in await phone.labels()
    assert await world.rows("SELECT count(*) FROM goals") == [(0,)]


async def test_a_guide_goes_on_where_it_was_left_or_is_dropped(world: World, phone: Phone) -> None:
    words = words_of(phone)
    await begin(phone)
    await phone.send(words["name"])
    await phone.send("/cancel")
    await phone.send("/goals")
    assert words["begun"] in await phone.text()
    await phone.press(words["resume"])
    await phone.send(words["hours"])
    assert await world.rows("SELECT name, quarters, step FROM goals") == [(words["name"], 30, "due")]
    for _ in range(4):
        await phone.press(words["go on"])
    await phone.press(words["drop"])
    assert await world.rows("SELECT count(*) FROM goals") == [(0,)]


async def test_a_day_that_reads_two_ways_is_asked_with_the_months_names(world: World, phone: Phone) -> None:
    words = words_of(phone)
    await begin(phone)
    await phone.send(words["name"])
    await phone.send("20")
    await phone.send(words["two ways"])
    for reading in words["readings"]:
        assert reading in await phone.text()
    await world.restart()
    await phone.press(words["first reading"])
    assert await world.rows("SELECT due_on, step FROM goals") == [("2027-03-04", "start")]


async def test_a_wrong_or_past_day_and_odd_hours_are_met_kindly(world: World, phone: Phone) -> None:
    words = words_of(phone)
    await begin(phone)
    await phone.send(words["name"])
    await phone.send("xx")
    assert words["not hours"] in await phone.text()
    await phone.send("7.2")
    await phone.press(words["take"])
    await phone.send("xx")
    assert words["not a day"] in await phone.text()
    await phone.send(words["past"])
    assert words["has passed"] in await phone.text()
    assert await world.rows("SELECT quarters, step FROM goals") == [(29, "due")]


async def test_a_day_is_picked_by_year_month_and_day(world: World, phone: Phone) -> None:
    words = words_of(phone)
    await begin(phone)
    await phone.press(words["go on"])
    await phone.press(words["go on"])
    for label in (words["pick"], "2027", words["month"], "30"):
        await phone.press(label)
    assert await world.rows("SELECT due_on, step FROM goals") == [("2027-06-30", "start")]
    for label in (words["pick"], "2025", words["back"], "2026", words["month"], "1"):
        await phone.press(label)
    assert await world.rows("SELECT starts_on, step FROM goals") == [("2026-06-01", "categories")]


async def test_a_topic_gets_its_hours_and_is_renamed_and_removed(world: World, phone: Phone) -> None:
    words = words_of(phone)
    await make(phone)
    await open_first(phone)
    await phone.press(words["change"])
    await phone.press(data="1GoalStep:1:categories")
    await phone.send(words["topic"])
    await phone.send(words["topic"])
    await phone.press("1")
    await phone.press(words["at most"])
    await phone.send("2")
    assert await world.rows(TOPICS) == [(words["topic"][:-2], 24, None)]
    await world.restart()
    await phone.send("8")
    await phone.press(words["at least"])
    await phone.send("7,5")
    await phone.press(data="1AskCategoryName:1")
    await phone.send("Zzz")
    assert await world.rows(TOPICS) == [("Zzz", 30, 32)]
    await phone.press(words["remove"])
    assert await world.rows(TOPICS) == []
