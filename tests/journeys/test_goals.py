"""Goals: guided from rules or from nothing, each question skipped, answered or gone back to; changed, renewed, closed, deleted."""

import pytest

from tests.journeys import forged
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
        "two ways": "3/4/27",
        "readings": ("March 4, 2027", "April 3, 2027"),
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
        "take": "Take 7.25\N{NO-BREAK SPACE}h",
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
        "take": "Tomar 7.25\N{NO-BREAK SPACE}h",
        "not hours": "No pude leer ahí unas horas",
        "not a day": "No pude leer ahí un día",
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

    await world.app.gate.store.run(add)


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
    await phone.press(data="1ShowRulePack:nebraska")
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


async def test_each_part_of_a_saved_goal_is_changed_by_itself(world: World, phone: Phone) -> None:
    words = words_of(phone)
    await make(phone)
    for step, said in {"name": "Zzz", "hours": "12", "due": "2027-09-01", "start": "2025-09-02"}.items():
        await open_first(phone)
        await phone.press(words["change"])
        await phone.press(data=f"1GoalStep:1:{step}")
        await world.restart()
        await phone.send(said)
        assert await phone.text() != ""
        assert words["in log"] in await phone.text()
    await phone.press(words["change"])
    await phone.press(data="1GoalStep:1:carry")
    await phone.press(words["carry"])
    await phone.press(words["change"])
    await phone.press(data="1ShareIs:1:1")
    assert await world.rows(GOAL) == [("Zzz", 48, "2025-09-02", "2027-09-01", 1, None)]
    assert await world.rows("SELECT shares FROM goals") == [(1,)]


async def test_what_is_logged_comes_first_with_what_is_left_and_the_pace(world: World, phone: Phone) -> None:
    words = words_of(phone)
    await make(phone)
    await world.app.gate.store.run(lambda db: db.execute("INSERT INTO goal_categories (goal_id, name, least) VALUES (1, 'Zzz', 24)"))
    await log(world, quarters=20, on="2026-02-01")
    await log(world, quarters=6, on="2026-02-20", topic=1)
    await log(world, quarters=4, on="2020-01-01")
    await phone.press(words["none"])
    text = await phone.text()
    done, left, pace = ("6.5\N{NO-BREAK SPACE}h", "13.5\N{NO-BREAK SPACE}h", "1\N{NO-BREAK SPACE}h")
    assert text.index(done) < text.index(left)
    assert "Zzz: 1.5\N{NO-BREAK SPACE}h" in text
    assert f" {pace} " in text
    assert len(text) < 600


async def test_a_picture_is_drawn_for_those_who_ask(world: World, phone: Phone) -> None:
    words = words_of(phone)
    await make(phone)
    await log(world, quarters=20, on="2026-03-02")
    await phone.press(words["none"])
    await phone.press(words["picture"])
    assert (await phone.last())["photo"]
    assert words["in log"] in await phone.text()


async def test_renewing_begins_the_day_after_with_what_carries_over_once(world: World, phone: Phone) -> None:
    words = words_of(phone)
    await make(phone, carry=True)
    await log(world, quarters=90, on="2026-03-02")
    await world.to("2027-07-05T15:00:00Z")
    await open_first(phone)
    await phone.press(words["renew"])
    await world.restart()
    asked = (await phone.last())["message_id"]
    for _ in range(2):
        await phone.press_only(data="1RenewGoal:1", message_id=asked)
    await world.settle()
    rows = await world.rows("SELECT starts_on, due_on, carried_quarters, renews, closed_at IS NOT NULL FROM goals ORDER BY id")
    assert rows == [("2025-07-01", "2027-06-30", 0, None, 1), ("2027-07-01", "2029-06-30", 10, 1, 0)]
    assert "2.5\N{NO-BREAK SPACE}h" in await phone.text()


async def test_a_goal_is_closed_opened_again_and_deleted_in_two_taps(world: World, phone: Phone) -> None:
    words = words_of(phone)
    await make(phone)
    await log(world, quarters=4, on="2026-03-02")
    await open_first(phone)
    await phone.press(words["close"])
    assert words["closed"] in await phone.text()
    await phone.press(words["reopen"])
    await phone.press(words["delete"])
    assert await world.rows("SELECT count(*) FROM goals WHERE closed_at IS NULL") == [(1,)]
    await phone.press(words["really"])
    assert words["gone"] in await phone.text()
    assert await world.rows("SELECT (SELECT count(*) FROM goals), (SELECT count(*) FROM credits)") == [(0, 1)]


async def test_several_goals_stand_side_by_side_and_pages_turn(world: World, phone: Phone) -> None:
    for name in "ABCDEF":
        await make(phone, name=name)
    await phone.send("/goals")
    assert [label for label in await phone.labels() if label.isdecimal()] == list("12345")
    await phone.press("More" if phone.language == "en" else "Más")
    assert [label for label in await phone.labels() if label.isdecimal()] == ["6"]


PRESSED = [
    "OpenGoal:1", "ChangeGoal:1", "DrawGoal:1", "CloseGoal:1", "ReopenGoal:1", "AskRenewGoal:1", "RenewGoal:1", "AskDeleteGoal:1",
    "DeleteGoal:1", "SaveGoal:1", "DropGoal:1", "ChooseRules:1", "CarryIs:1:1", "ShareIs:1:1", "GoalHoursAre:1:4", "GoalStep:1:name",
    "PickGoalDate:1:due:0:0", "GoalDateIs:1:due:20270101", "OpenCategory:1", "AskCategoryName:1", "AskCategoryLeast:1",
    "AskCategoryMost:1", "CategoryHoursAre:1:1", "RemoveCategory:1", "ShowRhythm:1", "PickRhythmDay:1:weekly", "RhythmIs:1:weekly:1",
    "AskSnooze:1", "SnoozeFor:1:1", "FewerNudges:1", "StopNudges:1",
]  # fmt: skip


async def test_a_strangers_button_looks_like_one_that_is_over(world: World, ana: Phone, luz: Phone) -> None:
    await ana.set_up()
    await make(ana)
    await world.app.gate.store.run(lambda db: db.execute("INSERT INTO goal_categories (goal_id, name, least) VALUES (1, 'Zzz', 24)"))
    before = await world.rows("SELECT * FROM goals"), await world.rows("SELECT * FROM goal_categories")
    await luz.set_up()
    for data in PRESSED:
        await luz.send("/goals")
        await forged.press(world, luz, f"1{data}", (await luz.last())["message_id"])
        assert WORDS["es"]["stale"] in await luz.text(), data
    assert (await world.rows("SELECT * FROM goals"), await world.rows("SELECT * FROM goal_categories")) == before


@pytest.mark.parametrize("day", ["0", "20271340", "99999999", "9" * 18])
async def test_a_forged_day_changes_nothing(world: World, ana: Phone, day: str) -> None:
    await ana.set_up()
    await make(ana)
    before = await world.rows(GOAL)
    for data in (f"1GoalDateIs:1:due:{day}", "1GoalDateIs:1:name:20270101", f"1PickGoalDate:1:due:{day}:13"):
        await forged.press(world, ana, data, (await ana.last())["message_id"])
    assert await world.rows(GOAL) == before
