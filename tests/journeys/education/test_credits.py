"""Logging hours: one line or step by step, read back and saved once; found, changed, deleted; in both languages."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from db import goals
from db.goals import NewCategory
from tests.journeys import forged
from tests.journeys.held import count, every_text
from tests.world import Phone, World, labels_of

# The world's clock: Monday, March 2, 2026, 10:00 in New York.
WORDS = {
    "en": {
        "line": "3h ethics webinar NAMI yesterday",
        "title": "Ethics webinar",
        "day": "Sun, March 1, 2026",
        "not saved": "Not saved yet",
        "save": "Save",
        "saved": "Saved, not shared",
        "skip": "Skip",
        "back": "Back",
        "next": "Next",
        "change": "Change",
        "steps": "Step by step",
        "go on": "Go on with it",
        "drop": "Don't save it",
        "log": "My log",
        "log hours": "Log hours",
        "hours?": "How many hours?",
        "which hours?": "Which one is it?",
        "day?": "Which day was it?",
        "which day?": "Which one was it?",
        "title?": "What was it called?",
        "provider?": "Which organization",
        "presenter?": "Who presented it?",
        "goal?": "Toward which goal",
        "category?": "which category?",
        "certificate?": "Do you have the certificate?",
        "today": "Today",
        "ahead": "still to come",
        "unread": "could not read that",
        "buttons": "use one of the buttons",
        "needed": "Still needed",
        "no hours": "ethics webinar NAMI yesterday",
        "two hours": "24 hours crisis training 3h today",
        "uneven": "50 min talk today",
        "two days": "2h ethics Mar 2 and Feb 3, 2025",
        "tomorrow": "2h ethics tomorrow",
        "nothing": "no goal",
        "like": "something like it",
        "once": "the same program counts once",
        "board": "Check with your board",
        "boards": "Boards often ask for",
        "missing": "what is not here yet",
        "paper": "Check if the certificate shows",
        "delete": "Delete",
        "delete it": "Delete hours",
        "gone": "Deleted.",
        "search": "Search",
        "by goal": "By goal",
        "by month": "By month",
        "older": "Older",
        "newer": "Newer",
        "nothing found": "I found nothing",
        "apart": "never counts by itself",
        "edit": "stays as it was",
        "save changes": "Save changes",
        "leave": "Leave it as it is",
        "field": "Hours",
        "organization": "Organization",
        "goals field": "Goals",
        "march": "March 2026",
    },
    "es": {
        "line": "3h taller de ética NAMI ayer",
        "title": "Taller de ética",
        "day": "dom, 1 de marzo de 2026",
        "not saved": "Aún sin guardar",
        "save": "Guardar",
        "saved": "Guardado, sin compartir",
        "skip": "Saltar",
        "back": "Atrás",
        "next": "Siguiente",
        "change": "Corregir",
        "steps": "Paso a paso",
        "go on": "Seguir con él",
        "drop": "No guardarlo",
        "log": "Mi registro",
        "log hours": "Registrar horas",
        "hours?": "¿Cuántas horas?",
        "which hours?": "¿Cuál es?",
        "day?": "¿Qué día fue?",
        "which day?": "¿Cuál fue?",
        "title?": "¿Cómo se llamó?",
        "provider?": "¿Qué organización",
        "presenter?": "¿Quién lo presentó?",
        "goal?": "¿Para qué meta",
        "category?": "¿qué categoría?",
        "certificate?": "¿Tienes el certificado?",
        "today": "Hoy",
        "ahead": "aún no llega",
        "unread": "No pude leer eso",
        "buttons": "Usa uno de estos botones",
        "needed": "Todavía falta",
        "no hours": "taller de ética NAMI ayer",
        "two hours": "curso de 24 horas, fui 3 horas, hoy",
        "uneven": "50 min charla hoy",
        "two days": "2h ética 3/2/25",
        "tomorrow": "2h ética mañana",
        "nothing": "ninguna meta",
        "like": "algo parecido",
        "once": "el mismo programa cuenta una sola vez",
        "board": "Confírmalo con tu junta",
        "boards": "Las juntas de certificación suelen pedir",
        "missing": "lo que aún no está aquí",
        "paper": "Mira si el certificado muestra",
        "delete": "Borrar",
        "delete it": "Borrar horas",
        "gone": "Ya se borró",
        "search": "Buscar",
        "by goal": "Por meta",
        "by month": "Por mes",
        "older": "Más antiguos",
        "newer": "Más recientes",
        "nothing found": "No encontré nada",
        "apart": "nunca cuenta por sí solo",
        "edit": "queda como estaba",
        "save changes": "Guardar cambios",
        "leave": "Dejarlo como está",
        "field": "Horas",
        "organization": "Organización",
        "goals field": "Metas",
        "march": "Marzo de 2026",
    },
}


def w(phone: Phone, key: str) -> str:
    return WORDS[phone.language][key]


async def press(phone: Phone, *keys: str) -> None:
    for key in keys:
        await phone.press(w(phone, key))


async def says(phone: Phone, key: str) -> bool:
    return w(phone, key) in await phone.text()


async def add_goal(world: World, phone: Phone, name: str = "Renewal", pack: str | None = None, **more: Any) -> int:
    """An open goal of 2026 and 2027, with two categories."""
    telegram_id = await forged.telegram_id(world, phone)
    ((person_id,),) = await world.rows("SELECT id FROM people WHERE telegram_id = ?", telegram_id)
    facts = {
        "hours": Decimal(20),
        "starts_on": date(2026, 1, 1),
        "due_on": date(2027, 12, 31),
        "categories": [NewCategory(name="Ethics" if phone.language == "en" else "Ética", least=Decimal(6)), NewCategory(name="Grief")],
        **more,
    }
    made = await world.app.deps.store.run(goals.add, person_id, name=name, rule_pack=pack, now=world.app.deps.clock.now(), **facts)
    return made.id


@pytest.fixture
async def ready(phone: Phone) -> Phone:
    await phone.set_up()
    return phone


async def saved_rows(world: World) -> list[tuple[Any, ...]]:
    return await world.rows("SELECT title, quarters, earned_on, provider, presenter FROM credits ORDER BY id")


async def test_one_line_is_read_back_and_saved_only_when_they_say_so(ready: Phone, world: World) -> None:
    await ready.send(f"/log {w(ready, 'line')}")
    text = await ready.text()
    assert w(ready, "not saved") in text
    assert all(part in text for part in (w(ready, "title"), "3", w(ready, "day"), "NAMI", w(ready, "nothing")))
    assert await saved_rows(world) == []
    await press(ready, "save")
    assert await says(ready, "saved")
    assert await saved_rows(world) == [(w(ready, "title"), 12, "2026-03-01", "NAMI", None)]


async def test_the_line_may_come_after_the_command(ready: Phone, world: World) -> None:
    await ready.send("/log")
    await ready.send(w(ready, "line"))
    assert await says(ready, "not saved")
    await press(ready, "save")
    assert await count(world, "credits") == 1
    assert await count(world, "credit_drafts") == 0


@pytest.mark.parametrize("line", ["3h Boundaries NAMI, 3/1/2026", "Boundaries NAMI, 3/1/2026", "3h, 3/1/2026"])
async def test_a_line_that_takes_the_place_of_another_says_which_was_not_saved(ready: Phone, world: World, line: str) -> None:
    """The card of the first, or the question that was asked about it, keeps no buttons."""
    await ready.send(f"/log {line}")
    before = await ready.last()
    await ready.send("/log 2h Peer drift NAMI, 2/28/2026")
    first, rest = (await ready.text()).split("\n\n", 1)
    assert first.startswith("“Boundaries" if "Boundaries" in line else "“3")
    assert "Peer drift" in rest
    assert labels_of((await ready.message(before["message_id"])) or {}) == []
    assert await saved_rows(world) == []


@pytest.mark.parametrize(
    ("line", "asked"),
    [("no hours", "hours?"), ("two hours", "which hours?"), ("uneven", "which hours?"), ("two days", "which day?"), ("tomorrow", "ahead")],
)
async def test_what_is_unclear_is_asked_and_never_guessed(ready: Phone, world: World, line: str, asked: str) -> None:
    await ready.send(f"/log {w(ready, line)}")
    assert await says(ready, asked)
    assert w(ready, "save") not in await ready.labels()


async def test_a_choice_between_two_readings_is_a_press(ready: Phone, world: World) -> None:
    await ready.send(f"/log {w(ready, 'two hours')}")
    labels = await ready.labels()
    assert [label for label in labels if label.endswith("h")] == ["3\N{NO-BREAK SPACE}h", "24\N{NO-BREAK SPACE}h"]
    await ready.press("3\N{NO-BREAK SPACE}h")
    await press(ready, "save")
    assert (await saved_rows(world))[0][1] == 12


async def test_hours_that_are_no_quarter_are_asked_in_words_too(ready: Phone, world: World) -> None:
    await ready.send(f"/log {w(ready, 'no hours')}")
    await ready.send("many")
    assert await says(ready, "unread")
    await ready.send("1.1")
    assert await says(ready, "which hours?")
    await ready.send("1 h 15")
    await press(ready, "save")
    assert (await saved_rows(world))[0][1] == 5


async def test_step_by_step_each_step_is_asked(ready: Phone, world: World) -> None:
    await add_goal(world, ready)
    await ready.send("/log")
    await press(ready, "steps")
    for question, answer in (
        ("hours?", "1,5"),
        ("day?", "2026-02-20"),
        ("title?", "Ways to listen"),
        ("provider?", "NAMI"),
        ("presenter?", "Ana Ruiz"),
    ):
        assert await says(ready, question)
        await ready.send(answer)
    assert await says(ready, "goal?")
    await press(ready, "next")
    assert await says(ready, "category?")
    await ready.press("Grief")
    assert await says(ready, "certificate?")
    await press(ready, "skip")
    assert await says(ready, "not saved")
    await press(ready, "save")
    assert await saved_rows(world) == [("Ways to listen", 6, "2026-02-20", "NAMI", "Ana Ruiz")]
    assert await world.rows("SELECT name FROM credit_goals JOIN goal_categories ON goal_categories.id = category_id") == [("Grief",)]


async def test_each_step_can_be_skipped_and_gone_back_to(ready: Phone, world: World) -> None:
    await ready.send("/log")
    await press(ready, "steps")
    await press(ready, "skip")
    assert await says(ready, "day?")
    await press(ready, "back")
    assert await says(ready, "hours?")
    await ready.press("2\N{NO-BREAK SPACE}h")
    await press(ready, "today", "skip", "skip", "skip", "skip")
    assert await says(ready, "needed")
    assert w(ready, "save") not in await ready.labels()
    assert await saved_rows(world) == []


async def test_a_title_that_is_too_long_is_asked_again(ready: Phone, world: World) -> None:
    await ready.send("/log 2h 2026-02-20")
    assert await says(ready, "title?")
    await ready.send("x" * 121)
    await ready.send("x" * 120)
    await press(ready, "save")
    assert (await saved_rows(world))[0][0] == "x" * 120


async def test_the_one_goal_that_holds_the_day_is_counted_toward_in_the_category_of_the_words(ready: Phone, world: World) -> None:
    goal = await add_goal(world, ready)
    await ready.send(f"/log {w(ready, 'line')}")
    assert f"Renewal ({'Ethics' if ready.language == 'en' else 'Ética'})" in await ready.text()
    await press(ready, "save")
    assert await world.rows("SELECT goal_id, category_id FROM credit_goals") == [(goal, 1)]


async def test_a_category_that_the_words_do_not_name_is_asked(ready: Phone, world: World) -> None:
    await add_goal(world, ready)
    await ready.send("/log 2h Boundaries 2026-02-20")
    assert await says(ready, "category?")
    await ready.send("hm")
    assert await says(ready, "buttons")
    await ready.press(data="1CreditCategoryIs:1:1:0")
    await press(ready, "save")
    assert await world.rows("SELECT goal_id, category_id FROM credit_goals") == [(1, None)]


async def test_a_day_outside_every_goal_counts_toward_none(ready: Phone, world: World) -> None:
    await add_goal(world, ready)
    await ready.send("/log 2h Ethics 2024-02-20")
    assert await says(ready, "nothing")
    await press(ready, "save")
    assert await count(world, "credit_goals") == 0


@pytest.mark.parametrize(("shares", "toward"), [(True, [(1,), (2,)]), (False, [(2,)])])
async def test_several_goals_have_one_credit_only_where_they_share(
    ready: Phone, world: World, *, shares: bool, toward: list[tuple[int]]
) -> None:
    for name in ("State", "Board"):
        await add_goal(world, ready, name, shares=shares, categories=[])
    await ready.send("/log 2h Ethics 2026-02-20")
    assert await says(ready, "goal?")
    await ready.press("State")
    await ready.press("Board")
    await press(ready, "next", "save")
    assert await world.rows("SELECT goal_id FROM credit_goals ORDER BY goal_id") == toward


async def test_log_hours_of_a_goal_counts_toward_that_goal(ready: Phone, world: World) -> None:
    for name in ("State", "Board"):
        await add_goal(world, ready, name, categories=[])
    await forged.press(world, ready, "1LogHours:2", (await ready.last())["message_id"])
    assert "Board" in await ready.text()
    await ready.send("2h Ethics 2026-02-20")
    assert await says(ready, "not saved")
    await press(ready, "save")
    assert await world.rows("SELECT goal_id FROM credit_goals") == [(2,)]


async def test_what_the_board_asks_for_is_listed_after_saving(ready: Phone, world: World) -> None:
    await add_goal(world, ready, pack="idaho", categories=[])
    await ready.send("/log 2h Ethics 2026-02-20")
    await press(ready, "save")
    text = await ready.text()
    assert all(w(ready, key) in text for key in ("saved", "missing", "paper", "board"))


async def test_without_a_pack_it_says_what_boards_often_ask_for(ready: Phone) -> None:
    await ready.send("/log 2h Ethics 2026-02-20")
    await press(ready, "save")
    assert await says(ready, "boards")
    assert not await says(ready, "board")


async def test_a_double_is_pointed_out_and_can_stay(ready: Phone, world: World) -> None:
    await add_goal(world, ready, pack="nebraska", categories=[])
    for _ in range(2):
        await ready.send("/log 2h Ethics basics 2026-02-20")
        seen = await ready.text()
        await press(ready, "save")
    assert w(ready, "like") in seen
    assert w(ready, "once") in seen
    assert await count(world, "credits") == 2


async def test_saving_twice_saves_once_and_shows_it(ready: Phone, world: World) -> None:
    await ready.send(f"/log {w(ready, 'line')}")
    card = await ready.last()
    await press(ready, "save")
    await forged.press(world, ready, "1SaveCredit:1", card["message_id"])
    assert await count(world, "credits") == 1
    assert w(ready, "title") in await ready.text()


async def test_a_saved_credit_is_changed_field_by_field(ready: Phone, world: World) -> None:
    await ready.send(f"/log {w(ready, 'line')}")
    await press(ready, "save", "change")
    await ready.press(w(ready, "organization"))
    await ready.send("Peer Center")
    assert await saved_rows(world) == [(w(ready, "title"), 12, "2026-03-01", "NAMI", None)]  # not before it is saved
    await press(ready, "change", "field")
    await ready.send("2.25")
    await press(ready, "save changes")
    assert await saved_rows(world) == [(w(ready, "title"), 9, "2026-03-01", "Peer Center", None)]


async def test_a_change_can_be_left(ready: Phone, world: World) -> None:
    await ready.send(f"/log {w(ready, 'line')}")
    await press(ready, "save", "change", "field")
    await ready.send("9")
    await press(ready, "leave")
    assert (await saved_rows(world))[0][1] == 12
    assert await count(world, "credit_drafts") == 0


async def test_a_draft_goes_on_after_something_else(ready: Phone, world: World) -> None:
    await ready.send(f"/log {w(ready, 'no hours')}")
    await ready.send("/cancel")
    await ready.send("/log")
    await press(ready, "go on")
    assert await says(ready, "hours?")
    await ready.send("2")
    await press(ready, "save")
    assert (await saved_rows(world))[0][:2] == (w(ready, "title"), 8)


async def test_not_keeping_it_takes_the_line_away(ready: Phone, world: World) -> None:
    sent = await ready.send(f"/log {w(ready, 'line')}")
    await press(ready, "drop")
    assert await ready.message(sent) is None
    assert await count(world, "credit_drafts") + await count(world, "credit_messages") == 0


async def test_deleting_takes_two_taps_and_the_chat_messages(ready: Phone, world: World) -> None:
    sent = await ready.send(f"/log {w(ready, 'line')}")
    await press(ready, "save", "delete")
    assert await count(world, "credits") == 1
    await press(ready, "delete it")
    assert await says(ready, "gone")
    assert await ready.message(sent) is None
    assert await count(world, "credits") + await count(world, "credit_messages") == 0


async def test_the_log_is_listed_in_pages_newest_first(ready: Phone, world: World) -> None:
    for day in range(1, 8):
        await ready.send(f"/log 1h Training {day}, 2026-02-0{day}")
        await press(ready, "save")
    await press(ready, "log")
    assert "Training 7" in await ready.text()
    assert "Training 2" not in await ready.text()
    await press(ready, "older")
    assert "Training 1" in await ready.text()
    await ready.press("7")
    assert "Training 1" in await ready.text()
    await press(ready, "log")
    assert "Training 7" in await ready.text()


async def test_the_log_is_found_by_word_goal_and_month(ready: Phone, world: World) -> None:
    await add_goal(world, ready, categories=[])
    await ready.send("/log 1h Ética básica, NAMI, 2026-02-20")
    await press(ready, "save")
    await ready.send("/log 1h Grief, 2025-11-05")
    await press(ready, "save", "log", "search")
    await ready.send("ETICA nam")
    assert "Ética básica" in await ready.text()
    assert "Grief" not in await ready.text()
    await press(ready, "search")
    await ready.send("zzz")
    assert await says(ready, "nothing found")
    await press(ready, "log", "by goal")
    await ready.press("Renewal")
    assert "Ética básica" in await ready.text()
    assert "Grief" not in await ready.text()
    await press(ready, "log", "by month")
    assert len([label for label in await ready.labels() if "202" in label]) == 2
    await ready.press(data="1ListCredits:0:0:202511")
    assert "Grief" in await ready.text()


async def test_practice_is_listed_apart(ready: Phone) -> None:
    await ready.press("1")
    await ready.send(f"/log {w(ready, 'line')}")
    await press(ready, "save", "log")
    assert await says(ready, "apart")


async def test_editing_the_chat_message_is_answered(ready: Phone, world: World) -> None:
    sent = await ready.send("/log")
    sent = await ready.send(w(ready, "line"))
    await ready.send("5h something else", edit=sent)
    assert await says(ready, "edit")
    await forged.press(world, ready, "1SaveCredit:1", 1)
    assert (await saved_rows(world))[0][1] == 12


async def test_words_that_may_mean_danger_get_the_support_answer_and_the_draft_stays(ana: Phone, world: World) -> None:
    await ana.set_up()
    await ana.send("/log 2h I want to kill myself yesterday")
    assert "988" in await ana.text()
    assert await count(world, "credit_drafts") == 1
    await ana.press("The story")
    assert "not sure that I read the hours right" in await ana.text()


async def test_before_the_few_questions_nothing_is_logged(phone: Phone, world: World) -> None:
    await phone.send("/log 3h ethics yesterday")
    assert await count(world, "credit_drafts") == 0


STRANGE = [
    *["1CreditStep:1:hours", "1SkipCreditStep:1:title", "1CreditHoursAre:1:8", "1CreditDayIs:1:20260220", "1CreditToward:1:1"],
    *[
        "1CreditCategoryIs:1:1:1",
        "1ShowCreditDraft:1",
        "1ChangeDraft:1",
        "1SaveCredit:1",
        "1DropCreditDraft:1",
        "1OpenCredit:1",
        "1ChangeCredit:1",
    ],
    *["1AskDeleteCredit:1", "1DeleteCredit:1", "1AddCertificate:1", "1ShowCertificates:1", "1SendCertificate:1", "1RemoveCertificate:1"],
    *["1ListCredits:0:1:0", "1LogHours:1"],
]


async def test_a_strangers_ids_lead_nowhere(world: World, ana: Phone, luz: Phone) -> None:
    await ana.set_up()
    await add_goal(world, ana)
    await ana.send("/log 2h Ethics secretword 2026-02-20")
    await ana.press("Save")
    await ana.press("Change")
    before = await world.rows("SELECT * FROM credits"), await world.rows("SELECT * FROM credit_drafts")
    await luz.set_up()
    for data in [*STRANGE, *(each.replace(":1", ":2", 1) for each in STRANGE)]:
        await forged.press(world, luz, data, (await luz.last())["message_id"])
        assert "secretword" not in str(await luz.said())
    assert (await world.rows("SELECT * FROM credits"), await world.rows("SELECT * FROM credit_drafts")) == before


@pytest.mark.parametrize("data", ["1CreditHoursAre:1:0", "1CreditHoursAre:1:999999", "1CreditDayIs:1:20990101", "1CreditDayIs:1:99999999"])
async def test_a_forged_answer_changes_nothing(world: World, ana: Phone, data: str) -> None:
    await ana.set_up()
    await ana.send("/log ethics")
    await forged.press(world, ana, data, (await ana.last())["message_id"])
    assert await world.rows("SELECT quarters, earned_on FROM credit_drafts") == [(None, None)]


async def test_deleting_everything_leaves_no_word_of_it(ana: Phone, world: World) -> None:
    await ana.set_up()
    await ana.send("/log 2h canaryword, NAMI, 2026-02-20")
    await ana.press("Save")
    await ana.send("/log 1h otherword, 2026-02-21")
    await ana.send("/deletemydata")
    for label in ("Delete everything", "Yes, delete it all"):
        if label in await ana.labels():
            await ana.press(label)
    text = await every_text(world)
    assert "canaryword" not in text
    assert "otherword" not in text


async def test_after_every_step_a_restart_loses_nothing(ready: Phone, world: World) -> None:
    await add_goal(world, ready)
    await ready.send("/log")
    await press(ready, "steps")
    for answer in ("2.5", "2026-02-20", "Boundaries", "NAMI", "Ana Ruiz"):
        await world.restart()
        await ready.send(answer)
    for label in (w(ready, "next"), "Grief", w(ready, "skip"), w(ready, "save")):
        await world.restart()
        await ready.press(label)
    assert await saved_rows(world) == [("Boundaries", 10, "2026-02-20", "NAMI", "Ana Ruiz")]
    assert await says(ready, "saved")
