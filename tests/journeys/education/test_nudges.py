"""Reminders of a goal: off until chosen, in words that say what is left, as easily snoozed, made fewer or stopped, never twice."""

import pytest

from tests.journeys import forged
from tests.journeys.education.test_goals import log, make, words_of
from tests.world import Phone, World

WORDS = {
    "en": {
        "choose": "Choose reminders",
        "weekly": "Each week",
        "wednesday": "Wednesday",
        "monthly": "Each month",
        "first": "On day 1",
        "before": "Before the last day",
        "reminder": "You asked me to remind you",
        "log": "Log hours",
        "snooze": "Snooze",
        "fewer": "Fewer",
        "stop": "Stop",
        "three days": "3 days",
        "each month": "A reminder each month",
        "no more": "No reminders come for this goal",
        "keep": "Yes, remind me",
        "no reminders": "No reminders",
        "asks": "Do you want to keep the reminders of your goals?",
        "go on": "Reminders of your goals go on",
        "again": "Start again",
        "waits": "waits until Saturday, March 7",
        "all there": "All its hours are in your log",
    },
    "es": {
        "choose": "Elegir recordatorios",
        "weekly": "Cada semana",
        "wednesday": "miércoles",
        "monthly": "Cada mes",
        "first": "El día 1",
        "before": "Antes del último día",
        "reminder": "Me pediste que te recordara",
        "log": "Anotar horas",
        "snooze": "Más tarde",
        "fewer": "Menos seguido",
        "stop": "Parar",
        "three days": "3 días",
        "each month": "Un recordatorio cada mes",
        "no more": "Esta meta no tiene recordatorios",
        "keep": "Sí, recuérdame",
        "no reminders": "Sin recordatorios",
        "asks": "¿Quieres que sigan los recordatorios de tus metas?",
        "go on": "Los recordatorios de tus metas siguen",
        "again": "Reanudar",
        "waits": "espera hasta el sábado 7 de marzo",
        "all there": "Todas sus horas están en tu registro",
    },
}
WEDNESDAY = "2026-03-04T16:30:00Z"  # 11:30; its reminder comes at 11:00, two hours after the scenario


@pytest.fixture(params=list(WORDS))
async def phone(request: pytest.FixtureRequest, world: World) -> Phone:
    """Someone with a goal that is just saved, on a Monday."""
    phone = world.person("ana" if request.param == "en" else "luz", request.param)
    await phone.set_up()
    await make(phone)
    return phone


async def weekly(phone: Phone) -> None:
    """A reminder each Wednesday."""
    for key in ("choose", "weekly", "wednesday"):
        await phone.press(WORDS[phone.language][key])


async def reminders(phone: Phone) -> list[str]:
    return [each["text"] for each in await phone.said() if WORDS[phone.language]["reminder"] in each["text"]]


async def test_none_comes_until_someone_chooses_them(world: World, phone: Phone) -> None:
    await world.advance(days=40)
    assert await reminders(phone) == []


async def test_one_a_week_says_what_is_there_and_what_is_left(world: World, phone: Phone) -> None:
    words = WORDS[phone.language]
    await weekly(phone)
    await log(world, quarters=26, on="2026-03-02")
    await world.to("2026-03-04T15:59:00Z")
    assert await reminders(phone) == []
    await world.to(WEDNESDAY)
    (text,) = await reminders(phone)
    assert text.index("6.5\N{NO-BREAK SPACE}h") < text.index("13.5\N{NO-BREAK SPACE}h")
    assert words_of(phone)["name"] in text
    assert await phone.labels() == [words["log"], words["snooze"], words["fewer"], words["stop"]]
    await world.to("2026-03-11T18:00:00Z")
    assert len(await reminders(phone)) == 2


async def test_it_comes_once_though_the_bot_restarts_around_it(world: World, phone: Phone) -> None:
    await weekly(phone)
    await world.restart()
    await world.to(WEDNESDAY)
    await world.restart()
    await world.advance(minutes=30)
    assert len(await reminders(phone)) == 1


async def test_after_three_weeks_of_downtime_one_comes(world: World, phone: Phone) -> None:
    await weekly(phone)
    await world.down_until("2026-03-27T19:00:00Z")
    await world.advance(hours=3)
    assert len(await reminders(phone)) == 1


async def test_snooze_waits_and_the_same_tap_again_changes_nothing(world: World, phone: Phone) -> None:
    words = WORDS[phone.language]
    await weekly(phone)
    await world.to(WEDNESDAY)
    await phone.press(words["snooze"])
    await world.restart()
    message = (await phone.last())["message_id"]
    await phone.press(words["three days"])
    assert words["waits"] in await phone.text()
    await forged.press(world, phone, "1SnoozeFor:1:3", message)
    await world.to("2026-03-07T13:30:00Z")
    assert len(await reminders(phone)) == 0
    await world.to("2026-03-07T14:30:00Z")
    assert len(await reminders(phone)) == 1
    await world.to("2026-03-11T18:00:00Z")
    assert len(await reminders(phone)) == 2


async def test_fewer_and_stop_are_one_tap_each(world: World, phone: Phone) -> None:
    words = WORDS[phone.language]
    await weekly(phone)
    await world.to(WEDNESDAY)
    await phone.press(words["fewer"])
    assert words["each month"] in await phone.text()
    await world.to("2026-04-01T18:00:00Z")
    assert len(await reminders(phone)) == 1
    await phone.press(words["stop"])
    assert words["no more"] in await phone.text()
    await world.advance(days=200)
    assert await reminders(phone) == []


async def test_before_the_last_day_they_come_on_just_these_days(world: World, phone: Phone) -> None:
    words = WORDS[phone.language]
    await phone.press(words["choose"])
    await phone.press(words["before"])
    await phone.press("7, 1")
    await world.to("2027-06-22T20:00:00Z")
    assert await reminders(phone) == []
    await world.to("2027-06-23T20:00:00Z")
    assert len(await reminders(phone)) == 1
    await world.to("2027-08-01T20:00:00Z")
    assert len(await reminders(phone)) == 2


async def test_none_comes_once_all_hours_are_there(world: World, phone: Phone) -> None:
    await weekly(phone)
    await log(world, quarters=80, on="2026-03-02")
    await world.to("2026-03-20T18:00:00Z")
    assert await reminders(phone) == []
    await phone.send("/goals")
    await phone.press("1")
    await phone.press(data="1ShowRhythm:1")
    assert WORDS[phone.language]["all there"] in await phone.text()


@pytest.mark.parametrize(("answer", "come"), [("keep", 2), ("no reminders", 0)])
async def test_stop_asks_only_whether_reminders_go_on(world: World, phone: Phone, answer: str, come: int) -> None:
    words = WORDS[phone.language]
    await weekly(phone)
    await phone.send("/stop")
    assert words["asks"] in await phone.text()
    assert await phone.labels() == [words["keep"], words["no reminders"], words["again"]]
    await world.restart()
    await phone.press(words[answer])
    said = len(await phone.said())
    await world.to("2026-03-12T18:00:00Z")
    assert len(await reminders(phone)) == come
    assert len(await phone.said()) - said == len(await reminders(phone))


async def test_a_reminder_that_waits_when_someone_stops_does_not_come(world: World, phone: Phone) -> None:
    await weekly(phone)
    await world.to("2026-03-04T15:30:00Z")
    fault = {"method": "sendMessage", "kind": "status", "status": 429, "description": "Too Many Requests", "retry_after": 300}
    await world.call("POST", "faults", fault)
    await world.to("2026-03-04T16:00:30Z")
    await phone.send_only("/stop")
    await world.advance(minutes=10)
    assert await reminders(phone) == []


async def test_a_lost_answer_of_telegrams_sends_no_second_one(world: World, phone: Phone) -> None:
    await weekly(phone)
    await world.to("2026-03-04T15:30:00Z")
    await world.call("POST", "faults", {"method": "sendMessage", "chat": phone.name, "kind": "drop_reply"})
    await world.to("2026-03-04T20:00:00Z")
    assert len(await reminders(phone)) == 1


async def test_a_blocked_bot_sends_none_and_they_go_on_afterwards(world: World, phone: Phone) -> None:
    await weekly(phone)
    await world.app.deps.store.run(lambda db: db.execute("UPDATE people SET blocked_at = 1"))
    await world.to("2026-03-05T18:00:00Z")
    assert await reminders(phone) == []
    await phone.send("/start")
    await world.to("2026-03-11T18:00:00Z")
    assert len(await reminders(phone)) == 1


async def test_a_new_zone_takes_it_along(world: World, phone: Phone) -> None:
    await weekly(phone)
    await phone.send("/settings")
    await phone.press(data="1ShowSettings:zone")
    await phone.press(data="1ZoneIs:America/Los_Angeles")
    await world.to("2026-03-04T18:30:00Z")
    assert await reminders(phone) == []
    await world.to("2026-03-04T19:30:00Z")
    assert len(await reminders(phone)) == 1
