"""The weekly digest: off until chosen, at the trainer's day and hour, once for each week, gone in one tap."""

import asyncio

import pytest

from bot.runtime.pulse import Pulse
from bot.runtime.ticker import Ticker
from db import Database, cohorts, support
from tests.journeys.cohorts.test_participation import NUMBER, Group, gather, language
from tests.world import Phone, World, built, labels_of

WORDS = {
    "en": {
        "on": "Turn it on",
        "again": "Turn it on again",
        "day": "Change the day",
        "hour": "Change the hour",
        "stop": "Stop the digest",
        "arrived": "your weekly digest",
        "off": "It is off.",
        "wednesday": "Wed",
        "eleven": "11:00 AM",
        "next": "Wednesday, March 4, 11:00 AM",
        "no more": "No more weekly digests of Tuesdays.",
        "see": "See participation",
        "night": "10:00 PM",
    },
    "es": {
        "on": "Encenderlo",
        "again": "Encender de nuevo",
        "day": "Cambiar el día",
        "hour": "Cambiar la hora",
        "stop": "No más resúmenes",
        "arrived": "tu resumen semanal",
        "off": "Está apagado.",
        "wednesday": "Mié",
        "eleven": "11:00 a.m.",
        "next": "miércoles 4 de marzo, 11:00 a.m.",
        "no more": "No llegarán más resúmenes de Tuesdays.",
        "see": "Ver participación",
        "night": "10:00 p.m.",
    },
}


@pytest.fixture(params=list(WORDS))
async def group(world: World, request: pytest.FixtureRequest) -> Group:
    return await gather(world, request.param, many=8)


@pytest.fixture
async def wanted(world: World) -> Group:
    """A trainer who wants it on Mondays at 9, their own hour."""
    group = await gather(world, "en", many=8)
    await group.see(kind="ShowDigest")
    await group.phones["tom"].press(WORDS["en"]["on"])
    return group


async def came(phone: Phone) -> list[str]:
    """When digests came."""
    return [each["date"][:16] for each in await phone.said() if WORDS[phone.language]["arrived"] in each["text"].split("\n")[0]]


async def test_it_is_off_until_chosen_then_comes_at_the_day_and_hour_chosen(group: Group) -> None:
    words, tom = WORDS[language(group)], group.phones["tom"]
    assert words["off"] in await group.see(kind="ShowDigest")
    await tom.press(words["on"])
    await tom.press(words["day"])
    await tom.press(words["wednesday"])
    await tom.press(words["hour"])
    assert words["night"] not in await tom.labels()
    await tom.press(words["eleven"])
    assert words["next"] in await tom.text()
    await group.answer("ana", *group.more)
    await group.world.to("2026-03-12T00:00:00Z")
    assert await came(tom) == ["2026-03-11T15:00"]  # nothing on the 4th: no week was over


async def test_it_says_what_participation_says_of_the_week_before_and_stops_in_one_tap(group: Group) -> None:
    words, tom = WORDS[language(group)], group.phones["tom"]
    await group.see(kind="ShowDigest")
    await tom.press(words["on"])
    await group.answer("ana", "luz", *group.more)
    await group.world.to("2026-03-09T13:30:00Z")
    (digest,) = [each for each in await tom.said() if words["arrived"] in each["text"]]
    assert labels_of(digest) == [words["see"], words["stop"]]
    assert "”: Ana\n" in digest["text"]
    assert NUMBER[language(group)].format(8) in digest["text"]
    await tom.press(words["see"])
    seen = await group.see(kind="ShowParticipationIn", more=":1")
    assert digest["text"].partition("\n\n")[2] == seen.partition("\n\n")[2].partition("\n\n")[2]
    await tom.press(words["stop"])
    assert await tom.text() == words["no more"] + (await tom.text()).removeprefix(words["no more"])
    await group.world.to("2026-03-24T00:00:00Z")
    assert len(await came(tom)) == 1


async def test_stopping_twice_is_harmless_and_it_can_be_wanted_again(wanted: Group) -> None:
    await wanted.world.to("2026-03-09T13:30:00Z")
    tom = wanted.phones["tom"]
    for _ in range(2):
        await wanted.see(kind="StopDigest")
    assert await wanted.world.rows("SELECT next_at FROM digests") == [(None,)]
    await tom.press(WORDS["en"]["again"])
    await wanted.world.to("2026-03-17T00:00:00Z")
    assert await came(tom) == ["2026-03-09T13:00", "2026-03-16T13:00"]


async def test_after_a_late_start_one_comes_and_not_one_for_each_week(wanted: Group) -> None:
    await wanted.answer("ana")
    await wanted.world.down_until("2026-03-25T15:00:00Z")
    await wanted.world.restart()
    await wanted.world.to("2026-03-31T00:00:00Z")
    assert await came(wanted.phones["tom"]) == ["2026-03-25T15:00", "2026-03-30T13:00"]


async def test_no_week_is_told_twice_though_it_is_chosen_anew(wanted: Group) -> None:
    await wanted.world.to("2026-03-09T13:30:00Z")
    await wanted.phones["tom"].send("/help")
    await wanted.see(kind="WantDigest", more=":0:10")
    await wanted.world.to("2026-03-10T00:00:00Z")
    assert await came(wanted.phones["tom"]) == ["2026-03-09T13:00"]


async def test_two_ticks_at_once_and_one_after_a_restart_send_one(wanted: Group) -> None:
    world = wanted.world
    await world.app.stop()
    clock = world.app.deps.clock
    clock.set(clock.now().replace(month=3, day=9, hour=13, minute=5))
    world.server._clock.move_to(clock.now())
    world.app = built(world.app.settings, clock)
    ticker = Ticker(world.app.deps, pulse=Pulse(), nightly=_nothing, wake_dispatch=lambda: None)
    await asyncio.gather(ticker.tick(), ticker.tick())
    await world.app.stop()
    app = built(world.app.settings, clock)
    await app.start()
    world.meet(app)
    await world.settle()
    assert len(await came(wanted.phones["tom"])) == 1


async def _nothing() -> None:
    pass


async def test_killed_while_it_is_being_planned_it_comes_after_all(wanted: Group, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing of a transaction that broke in between is there: neither that it was told nor that it was sent."""

    def killed(*_: object, **__: object) -> None:
        raise RuntimeError("killed")

    with monkeypatch.context() as patch:
        patch.setattr("bot.runtime.post.outbox.add", killed)
        await wanted.world.down_until("2026-03-09T13:05:00Z")
    assert await wanted.world.rows("SELECT told_on FROM digests") == [(None,)]
    await wanted.world.to("2026-03-09T15:00:00Z")
    assert await came(wanted.phones["tom"]) == ["2026-03-09T14:05"]


async def test_a_lost_answer_is_not_made_good_by_sending_it_again(wanted: Group) -> None:
    await wanted.world.rows("UPDATE people SET next_prompt_at = 2000000000")
    await wanted.world.to("2026-03-09T12:59:00Z")
    await wanted.world.call("POST", "faults", {"method": "sendMessage", "kind": "drop_reply"})
    await wanted.world.to("2026-03-10T00:00:00Z")
    assert len(await came(wanted.phones["tom"])) == 1
    assert await wanted.world.rows("SELECT state FROM outbox WHERE scheduled = 1 AND prompt_id IS NULL") == [("unknown",)]


def remove(db: Database, group: Group) -> None:
    cohorts.leave(db, group.cohort.id, group.people["tom"], removed=True, now=group.now)


def end(db: Database, group: Group) -> None:
    db.execute("UPDATE cohorts SET ended_at = ?", [int(group.now.timestamp())])


def demote(db: Database, _: Group) -> None:
    db.execute("UPDATE memberships SET role = 'trainee'")


@pytest.mark.parametrize("change", [remove, end, demote])
async def test_who_may_not_read_it_any_more_gets_none_even_after_coming_back(wanted: Group, change: object) -> None:
    await wanted.run(change, wanted)
    await wanted.world.to("2026-03-10T00:00:00Z")
    assert await wanted.world.rows("SELECT next_at FROM digests") == [(None,)]
    assert await came(wanted.phones["tom"]) == []


async def test_it_does_not_come_in_a_pause_and_the_next_one_does(wanted: Group) -> None:
    tom = wanted.phones["tom"]
    await tom.send("/stop")
    await wanted.world.to("2026-03-13T00:00:00Z")
    await tom.press("Start again")
    await wanted.world.to("2026-03-17T00:00:00Z")
    assert await came(tom) == ["2026-03-16T13:00"]


@pytest.mark.parametrize("away", ["blocked_at = 1", "next_prompt_at = NULL"], ids=["blocked", "gone quiet"])
async def test_it_does_not_come_to_someone_whom_nothing_unasked_reaches(wanted: Group, away: str) -> None:
    await wanted.world.rows(f"UPDATE people SET {away} WHERE id = ?", wanted.people["tom"])
    await wanted.world.to("2026-03-10T00:00:00Z")
    assert await came(wanted.phones["tom"]) == []


async def test_after_a_support_answer_it_waits_until_the_quiet_is_over(wanted: Group) -> None:
    await wanted.world.to("2026-03-08T20:00:00Z")

    def quiet(db: Database) -> None:
        support.be_quiet(db, wanted.people["tom"], until=wanted.now.replace(day=9, hour=20))

    await wanted.run(quiet)
    await wanted.world.to("2026-03-10T12:00:00Z")
    assert await came(wanted.phones["tom"]) == ["2026-03-09T20:00"]


async def test_in_quiet_hours_it_waits_until_they_are_over(wanted: Group) -> None:
    await wanted.world.rows("UPDATE people SET hour = 12, quiet = '0123456 08:00 11:00' WHERE id = ?", wanted.people["tom"])
    await wanted.world.to("2026-03-10T00:00:00Z")
    assert await came(wanted.phones["tom"]) == ["2026-03-09T15:00"]


async def test_it_waits_while_its_trainer_is_writing(wanted: Group) -> None:
    tom = wanted.phones["tom"]
    await wanted.world.to("2026-03-09T12:59:00Z")
    await tom.send("/practice")
    await tom.press("1")
    await tom.press("Reflect")
    await wanted.world.to("2026-03-09T13:10:00Z")
    assert await came(tom) == []
    await wanted.world.to("2026-03-09T14:00:00Z")
    assert await came(tom) == ["2026-03-09T13:15"]


async def test_its_hour_goes_along_with_a_trainer_who_travels(wanted: Group) -> None:
    await wanted.world.rows("UPDATE people SET zone = 'America/Los_Angeles' WHERE id = ?", wanted.people["tom"])
    await wanted.world.to("2026-03-17T00:00:00Z")
    assert await came(wanted.phones["tom"]) == ["2026-03-09T16:00", "2026-03-16T16:00"]


async def test_each_trainer_has_their_own(wanted: Group) -> None:
    await wanted.run(lambda db: db.execute("UPDATE memberships SET role = 'trainer' WHERE person_id = ?", [wanted.people["luz"]]))
    await wanted.see("luz", "WantDigest", ":1:10")
    await wanted.world.to("2026-03-11T00:00:00Z")
    assert await came(wanted.phones["tom"]) == ["2026-03-09T13:00"]
    assert await came(wanted.phones["luz"]) == ["2026-03-10T14:00"]
    await wanted.see("luz", "StopDigest")
    assert [row[0] is None for row in await wanted.world.rows("SELECT next_at FROM digests ORDER BY membership_id")] == [False, True]


async def test_a_trainee_and_a_forged_hour_get_nothing(wanted: Group) -> None:
    for who, more in (("luz", ":0:9"), ("tom", ":9:9"), ("tom", ":0:23"), ("tom", ":0:99")):
        await wanted.phones[who].send("/help")
        assert "That button was from" in await wanted.see(who, "WantDigest", more)
    assert await wanted.world.rows("SELECT day, hour FROM digests") == [(0, 9)]
