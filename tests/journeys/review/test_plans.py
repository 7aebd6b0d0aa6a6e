"""If-then plans: offered once, made in one message or two, changed, asked about by those who want it, and as easily left."""

from html import unescape

import pytest

from tests.journeys.account.test_exports import taken
from tests.world import Phone, World

WORDS = {
    "en": {
        "reflect": "Reflect",
        "done": "Done",
        "offer": "A small plan helps",
        "yes": "Yes, please",
        "no": "No, thanks",
        "ask": "A small plan, if you like",
        "if": "If Renee asks again",
        "then": "I will ask what she wants",
        "situation": "Renee asks again",
        "action": "I will ask what she wants",
        "second": "If Renee asks again: what will you do?",
        "draft": "Your plan, not saved yet",
        "save": "Save",
        "saved": "Saved, not shared",
        "skip": "Skip",
        "rests": "I won't ask for one again",
        "change": "Change",
        "change if": "Change the “if”",
        "change then": "Change the “then”",
        "later": "Ask me in a few days",
        "no need": "No need",
        "question": "Did it come up?",
        "did": "Yes, and I did",
        "not this time": "Yes, not this time",
        "not yet": "Not yet",
        "let go": "Let it go",
        "stop": "No more of these",
        "delete": "Delete",
        "really": "Delete plan",
        "gone": "Deleted.",
        "new": "New plan",
        "open": "Open the plan",
        "close": "Close it",
        "reopen": "Open again",
        "all": "All plans",
        "once more": "I ask once more",
        "no more": "I won't ask again",
        "shorter": "Could you send that again, shorter? Up to 200 letters fit in each half. I kept none of it.",
    },
    "es": {
        "reflect": "Reflexionar",
        "done": "Listo",
        "offer": "Un plan pequeño ayuda",
        "yes": "Sí, por favor",
        "no": "No, gracias",
        "ask": "Un plan pequeño, si quieres",
        "if": "Si Renata insiste",
        "then": "voy a preguntarle qué quiere",
        "situation": "Renata insiste",
        "action": "voy a preguntarle qué quiere",
        "second": "Si Renata insiste: ¿qué vas a hacer?",
        "draft": "Tu plan, aún sin guardar",
        "save": "Guardar",
        "saved": "Guardado, sin compartir",
        "skip": "Saltar",
        "rests": "No volveré a preguntarte",
        "change": "Corregir",
        "change if": "Cambiar el “si”",
        "change then": "Cambiar “entonces”",
        "later": "Pregúntame luego",
        "no need": "No hace falta",
        "question": "¿Se dio la ocasión?",
        "did": "Sí, y lo hice",
        "not this time": "Sí, esta vez no",
        "not yet": "Todavía no",
        "let go": "Dejarlo",
        "stop": "No preguntar más",
        "delete": "Borrar",
        "really": "Borrar el plan",
        "gone": "Ya se borró",
        "new": "Nuevo plan",
        "open": "Abrir el plan",
        "close": "Cerrarlo",
        "reopen": "Abrir de nuevo",
        "all": "Todos los planes",
        "once more": "Te pregunto una vez más",
        "no more": "No volveré a preguntarte",
        "shorter": "¿Me lo mandas otra vez, más corto? Caben hasta 200 letras en cada parte. No guardé nada de eso.",
    },
}
BOTH = "SELECT situation, action FROM plans WHERE saved_at IS NOT NULL"


@pytest.fixture(params=list(WORDS))
async def phone(request: pytest.FixtureRequest, world: World) -> Phone:
    """Someone who is set up and whose first scenario is open."""
    phone = world.person("ana" if request.param == "en" else "luz", request.param)
    await phone.set_up()
    return phone


async def reflect(phone: Phone, *, again: bool = True) -> None:
    """A whole practice, from its card to *Done*."""
    if again:
        await phone.send("/practice")
    words = WORDS[phone.language]
    await phone.press("1")
    await phone.press(words["reflect"])
    await phone.send("I would go slowly.")
    await phone.press(words["done"])


async def want(phone: Phone) -> None:
    """Until the offer, and yes to it: the first plan is being asked for."""
    assert await reflect_until(phone, "offer")
    await phone.press(WORDS[phone.language]["yes"])


async def reflect_until(phone: Phone, key: str, *, most: int = 5) -> int:
    """How many reflections it took until these words came; 0 if they never did. Now and then another question comes instead."""
    for times in range(1, most + 1):
        await reflect(phone)
        if WORDS[phone.language][key] in await phone.text():
            return times
    return 0


async def make(phone: Phone) -> int:
    """A plan from /plans, in one message, saved; that message's id."""
    words = WORDS[phone.language]
    await phone.send("/plans")
    await phone.press(words["new"] if words["new"] in await phone.labels() else words["change"])
    sent = await phone.send(f"{words['if']}, {words['then']}.")
    await phone.press(words["save"])
    return sent


async def to_question(phone: Phone) -> None:
    """A plan, yes to being asked, and the day on which the question comes."""
    await make(phone)
    await phone.press(WORDS[phone.language]["later"])
    await phone.world.to("2026-03-05T16:30:00Z")


async def asked(phone: Phone) -> list[str]:
    """The questions about plans that came."""
    return [each["text"] for each in await phone.said() if WORDS[phone.language]["question"] in each["text"]]


async def test_it_is_offered_once_at_the_third_reflection_and_no_means_no(world: World, phone: Phone) -> None:
    words = WORDS[phone.language]
    assert await reflect_until(phone, "offer") >= 3
    await phone.press(words["no"])
    assert not await reflect_until(phone, "offer")
    said = [each["text"] for each in await phone.said()]
    assert not any(words["offer"] in text or words["ask"] in text for text in said)
    assert await world.rows("SELECT count(*) FROM plans") == [(0,)]


async def test_a_plan_in_two_messages_is_read_back_and_saved_across_restarts(world: World, phone: Phone) -> None:
    words = WORDS[phone.language]
    await want(phone)
    assert words["ask"] in await phone.text()
    await world.restart()
    await phone.send(words["if"])
    assert words["second"] in await phone.text()
    await world.restart()
    await phone.send(words["then"])
    assert words["draft"] in await phone.text()
    assert await world.rows(BOTH) == []
    await world.restart()
    await phone.press(words["save"])
    assert words["saved"] in await phone.text()
    assert await world.rows(BOTH) == [(words["situation"], words["action"])]
    assert await world.rows("SELECT made FROM plan_asks") == [(1,)]


async def test_a_plan_in_one_message_is_read_back_at_once(world: World, phone: Phone) -> None:
    words = WORDS[phone.language]
    await make(phone)
    assert await world.rows(BOTH) == [(words["situation"], words["action"])]
    assert await world.rows("SELECT situation, action FROM plan_messages") == [(1, 1)]


async def test_a_double_tap_saves_once(world: World, phone: Phone) -> None:
    words = WORDS[phone.language]
    await phone.send("/plans")
    await phone.press(words["new"])
    await phone.send(f"{words['if']}, {words['then']}")
    (data,) = [button["data"] for row in (await phone.last())["buttons"] for button in row if button["label"] == words["save"]]
    await phone.press_twice(data=data)
    assert await world.rows("SELECT count(*) FROM plans") == [(1,)]
    assert words["situation"] in await phone.text()


async def test_two_skips_in_a_row_end_the_asking(world: World, phone: Phone) -> None:
    words = WORDS[phone.language]
    await want(phone)
    await phone.press(words["skip"])
    assert await reflect_until(phone, "ask")
    await phone.press(words["skip"])
    assert words["rests"] in await phone.text()
    await world.advance(days=15)
    assert not await reflect_until(phone, "ask")
    assert await world.rows("SELECT count(*) FROM plan_asks") == [(2,)]


async def test_it_is_asked_for_at_most_twice_a_week(world: World, phone: Phone) -> None:
    words = WORDS[phone.language]
    await want(phone)
    for asked_again in (True, False):
        await phone.send(f"{words['if']}, {words['then']}")
        await phone.press(words["save"])
        await phone.press(words["no need"])
        assert bool(await reflect_until(phone, "ask", most=3)) is asked_again
    assert await world.rows("SELECT count(*) FROM plan_asks") == [(2,)]
    await world.advance(days=7)
    assert await reflect_until(phone, "ask")


@pytest.mark.parametrize("key", ["did", "not this time", "let go"])
async def test_days_later_it_asks_once_and_each_answer_ends_it(world: World, phone: Phone, key: str) -> None:
    words = WORDS[phone.language]
    await to_question(phone)
    assert len(await asked(phone)) == 1
    await world.restart()
    await phone.press(words[key])
    assert await asked(phone) == []
    await world.advance(days=30)
    assert await asked(phone) == []
    outcomes = {"did": "did", "not this time": "not-this-time", "let go": "let-go"}
    assert await world.rows("SELECT outcome, closed_at IS NOT NULL FROM plans") == [(outcomes[key], key == "let go")]


async def test_it_comes_on_the_third_day_two_hours_after_the_scenario(world: World, phone: Phone) -> None:
    await make(phone)
    await phone.press(WORDS[phone.language]["later"])
    await world.to("2026-03-05T15:59:00Z")
    assert await asked(phone) == []
    await world.to("2026-03-05T16:01:00Z")
    assert len(await asked(phone)) == 1


async def test_not_yet_asks_once_more_a_week_later_and_then_never(world: World, phone: Phone) -> None:
    words = WORDS[phone.language]
    await to_question(phone)
    await phone.press(words["not yet"])
    assert words["once more"] in await phone.text()
    await world.to("2026-03-12T14:59:00Z")
    assert await asked(phone) == []
    await world.to("2026-03-12T15:01:00Z")
    assert len(await asked(phone)) == 1
    await phone.press(words["not yet"])
    assert words["no more"] in await phone.text()
    await world.advance(days=30)
    assert await asked(phone) == []


async def test_a_typed_answer_and_a_reply_are_kept_as_notes_to_the_plan(world: World, phone: Phone) -> None:
    words = WORDS[phone.language]
    await to_question(phone)
    question = (await phone.last())["message_id"]
    first = await phone.send("It came up on Wednesday.")
    assert words["open"] in await phone.labels()
    await phone.send("And once more.", reply_to=question)
    await phone.press(message_id=question, label=words["did"])
    assert await world.rows("SELECT text FROM plan_notes ORDER BY id") == [("It came up on Wednesday.",), ("And once more.",)]
    await phone.send("It came up on Tuesday.", edit=first)
    await phone.press(words["open"], message_id=question)
    opened = await phone.message(question)
    assert opened is not None
    assert "It came up on Tuesday." in opened["text"]
    assert await world.rows("SELECT count(*) FROM reflections") == [(0,)]


async def test_an_edit_of_the_message_edits_the_halves_it_holds(world: World, phone: Phone) -> None:
    words = WORDS[phone.language]
    sent = await make(phone)
    await phone.send(f"{words['if']} today, {words['then']} first.", edit=sent)
    assert await world.rows(BOTH) == [(f"{words['situation']} today", f"{words['action']} first")]
    await phone.send("Nothing of a plan", edit=sent)
    assert await world.rows(BOTH) == [(f"{words['situation']} today", f"{words['action']} first")]


async def test_each_half_is_changed_by_new_words_and_an_edit_of_the_old_ones_changes_only_the_other(world: World, phone: Phone) -> None:
    words = WORDS[phone.language]
    sent = await make(phone)
    await phone.send("/plans")
    await phone.press("1")
    await phone.press(words["change then"])
    await world.restart()
    await phone.send("I step out")
    assert await world.rows(BOTH) == [(words["situation"], "I step out")]
    await phone.send(f"{words['if']} now, {words['then']}.", edit=sent)
    assert await world.rows(BOTH) == [(f"{words['situation']} now", "I step out")]


async def test_a_draft_is_changed_and_goes_on_later_where_it_was(world: World, phone: Phone) -> None:
    words = WORDS[phone.language]
    await phone.send("/plans")
    await phone.press(words["new"])
    await phone.send(words["if"])
    await phone.send("/practice")
    await phone.press("1")
    await phone.send("/plans")
    assert words["new"] not in await phone.labels()
    await phone.press((await phone.labels())[0])
    assert words["second"] in await phone.text()
    await phone.send(words["then"])
    await phone.press(words["change"])
    await phone.press(words["change if"])
    await phone.send("she is late")
    assert words["draft"] in await phone.text()
    await phone.press(words["save"])
    assert await world.rows(BOTH) == [("she is late", words["action"])]


async def test_a_plan_is_closed_opened_again_and_deleted_with_its_messages(world: World, phone: Phone) -> None:
    words = WORDS[phone.language]
    sent = await make(phone)
    await phone.press(words["later"])
    await phone.send("/plans")
    await phone.press("1")
    await phone.press(words["close"])
    assert await world.rows("SELECT closed_at IS NOT NULL, follow_up_at FROM plans") == [(1, None)]
    await phone.press(words["reopen"])
    await phone.press(words["delete"])
    assert await world.rows("SELECT count(*) FROM plans") == [(1,)]
    await phone.press(words["really"])
    assert words["gone"] in await phone.text()
    assert await world.rows("SELECT (SELECT count(*) FROM plans), (SELECT count(*) FROM plan_messages)") == [(0, 0)]
    assert await phone.message(sent) is None


async def test_the_open_come_before_the_closed_and_pages_turn(phone: Phone) -> None:
    words = WORDS[phone.language]
    for _ in range(5):
        await make(phone)
    await phone.send("/plans")
    await phone.press("1")
    await phone.press(words["close"])
    await phone.press(words["all"])
    assert [label for label in await phone.labels() if label.isdecimal()] == ["1", "2", "3"]
    await phone.press("More" if phone.language == "en" else "Más")
    text = await phone.text()
    assert [label for label in await phone.labels() if label.isdecimal()] == ["4", "5"]
    assert text.count("(closed)") + text.count("(cerrado)") == 1


async def test_no_need_and_no_more_of_these_are_the_end_of_it(world: World, phone: Phone) -> None:
    words = WORDS[phone.language]
    await make(phone)
    await phone.press(words["no need"])
    await make(phone)
    await phone.press(words["later"])
    await world.to("2026-03-05T16:30:00Z")
    assert len(await asked(phone)) == 1
    await phone.press(words["stop"])
    await make(phone)
    assert words["later"] not in await phone.labels()
    await world.advance(days=30)
    assert len(await asked(phone)) == 1


async def test_two_plans_are_not_asked_about_within_an_hour(world: World, phone: Phone) -> None:
    for _ in range(2):
        await make(phone)
        await phone.press(WORDS[phone.language]["later"])
    await world.to("2026-03-05T17:55:00Z")
    assert len(await asked(phone)) == 1
    await world.to("2026-03-05T18:05:00Z")
    assert len(await asked(phone)) == 2


async def test_a_pause_holds_it_back_and_a_long_one_lets_it_lapse(world: World, phone: Phone) -> None:
    words = WORDS[phone.language]
    await make(phone)
    await phone.press(words["later"])
    await phone.send("/stop")
    await world.to("2026-03-06T12:00:00Z")
    await world.restart()
    assert await asked(phone) == []
    await phone.press("Start again" if phone.language == "en" else "Reanudar")
    await world.to("2026-03-06T17:00:00Z")
    assert len(await asked(phone)) == 1
    await make(phone)
    await phone.press(words["later"])
    await phone.send("/stop")
    await world.advance(days=9)
    assert await world.rows("SELECT follow_up_at FROM plans") == [(None,), (None,)]
    assert len(await asked(phone)) == 1


async def test_it_expires_like_a_late_slot_and_comes_on_another_day(world: World, phone: Phone) -> None:
    await make(phone)
    await phone.press(WORDS[phone.language]["later"])
    await world.down_until("2026-03-05T20:30:00Z")
    assert await asked(phone) == []
    await world.to("2026-03-06T15:59:00Z")
    assert await asked(phone) == []
    await world.to("2026-03-06T16:01:00Z")
    assert len(await asked(phone)) == 1


async def test_a_bot_that_was_down_until_its_hours_end_asks_once(world: World, phone: Phone) -> None:
    await make(phone)
    await phone.press(WORDS[phone.language]["later"])
    await world.down_until("2026-03-05T19:30:00Z")
    await world.restart()
    await world.advance(hours=1)
    assert len(await asked(phone)) == 1


async def test_support_keeps_it_away_for_a_day(world: World, phone: Phone) -> None:
    await make(phone)
    await phone.press(WORDS[phone.language]["later"])
    await world.to("2026-03-05T13:00:00Z")
    await phone.send("I want to kill myself" if phone.language == "en" else "Me quiero matar")
    await phone.press("Not now" if phone.language == "en" else "Ahora no")
    await world.to("2026-03-05T23:00:00Z")
    assert await asked(phone) == []
    await world.to("2026-03-06T17:00:00Z")
    assert len(await asked(phone)) == 1


async def test_words_in_a_plan_that_may_mean_danger_are_kept_and_answered_with_support_alone(world: World, phone: Phone) -> None:
    words = WORDS[phone.language]
    await phone.send("/plans")
    await phone.press(words["new"])
    danger = (
        "If I want to kill myself, I will call my sponsor" if phone.language == "en" else "Si me quiero matar, voy a llamar a mi padrino"
    )
    await phone.send(danger)
    assert words["draft"] not in await phone.text()
    await phone.press("The story" if phone.language == "en" else "De la historia")
    assert words["draft"] in await phone.text()
    await phone.press(words["save"])
    assert await world.rows("SELECT count(*) FROM plans WHERE saved_at IS NOT NULL") == [(1,)]


async def press_forged(phone: Phone, data: str) -> str:
    """Press a button that this phone never got, under the bot's newest message; what the bot then says."""
    message = await phone.last()
    ((user_id,),) = await phone.world.rows("SELECT telegram_id FROM people WHERE language = ?", phone.language)
    user = {"id": user_id, "is_bot": False, "first_name": phone.name, "language_code": phone.language}
    chat = {"id": user_id, "type": "private", "first_name": phone.name}
    under = {"message_id": message["message_id"], "date": 1772463600, "chat": chat, "text": "any"}
    query = {"id": f"9{user_id}", "from": user, "chat_instance": "1", "message": under, "data": data}
    number = 10_000 + len(await phone.world.calls())
    await phone.world.call("POST", "updates", {"update": {"update_id": number, "callback_query": query}})
    await phone.world.settle()
    return await phone.text()


async def test_someone_elses_plan_looks_like_one_that_is_not_there(world: World, ana: Phone, luz: Phone) -> None:
    await ana.set_up()
    await luz.set_up()
    await to_question(ana)
    (row,) = await world.rows("SELECT id, follow_up_wanted, times_asked FROM plans")
    stale = await press_forged(luz, "1Nothing")
    keys = ["OpenPlan:{}", "ClosePlan:{}", "DeletePlan:{}", "AskDeletePlan:{}", "SavePlan:{}", "ChangePlan:{}", "FollowUp:{}:1"]
    for key in [*keys, "ChangeHalf:{}:action", "CameUp:{}:let-go", "ReopenPlan:{}"]:
        answers = [await press_forged(luz, "1" + key.format(number)) for number in (row[0], 404)]
        assert answers == [stale, stale]
    assert await world.rows("SELECT id, closed_at, outcome FROM plans") == [(row[0], None, None)]


async def test_nothing_is_kept_before_someone_agreed(world: World, ana: Phone) -> None:
    await ana.send("/plans")
    assert "Begin" in await ana.labels()
    assert await world.rows("SELECT (SELECT count(*) FROM plans), (SELECT count(*) FROM planning)") == [(0, 0)]


async def test_the_notebook_tells_plans_in_words(phone: Phone) -> None:
    words = WORDS[phone.language]
    await to_question(phone)
    await phone.press(words["not this time"])
    notebook, _ = await taken(phone)
    told = unescape(notebook).partition("<details lang='en'>")[0]
    assert f"{words['if']}, " in told
    assert f"{words['question']} {words['not this time']}" in told
    assert "not-this-time" not in notebook


async def test_what_is_too_long_for_a_plan_asks_for_less_and_the_question_stays_open(phone: Phone) -> None:
    w = WORDS[phone.language]
    await phone.send("/plans")
    await phone.press(w["new"])
    await phone.send("x" * 401)
    assert await phone.text() == w["shorter"]
    await phone.send(w["if"])
    await phone.send(w["then"])
    assert w["draft"] in await phone.text()
