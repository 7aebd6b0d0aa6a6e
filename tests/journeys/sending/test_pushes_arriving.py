"""When a cohort's scenario comes to a member: after their own, after what they write, after the quiet; and to whom it does not come."""

import pytest

from db import Database, cohorts
from tests.groups import add_member, person_id
from tests.journeys.sendings import came, change, choose, cohort_cards, plan_at, plan_at_own_hours, prepare, send_now, who
from tests.world import Phone, World, labels_of


@pytest.fixture
def tom(world: World) -> Phone:
    """A trainer."""
    return world.person("tom")


@pytest.fixture
def ben(world: World) -> Phone:
    return world.person("ben")


async def leave(world: World, phone: Phone, *, removed: bool = False) -> None:
    number, now = await person_id(world, phone), world.app.deps.clock.now()
    await world.app.deps.store.run(lambda db: cohorts.leave(db, 1, number, removed=removed, now=now))


async def test_after_their_own_scenario_of_the_day_it_waits_for_the_next_slot(world: World, tom: Phone, ben: Phone, luz: Phone) -> None:
    await prepare(world, tom, ben, luz)
    await send_now(tom)  # they all had their first scenario today
    await world.to("2026-03-03T13:59:00Z")
    assert await came(world) == []
    await world.to("2026-03-04T13:59:00Z")
    assert await came(world) == [(name, "03-03 14:00", "2026-03-03") for name in ("ben", "luz", "tom")]
    assert await world.rows("SELECT count(*) FROM prompts") == [(6,)]


async def test_it_closes_what_is_open_and_what_is_written_next_is_about_it(world: World, tom: Phone, ben: Phone, luz: Phone) -> None:
    await prepare(world, tom, ben, luz)
    await plan_at(tom, "tomorrow at 2pm")
    await ben.send("/practice")
    await ben.press("1")
    await ben.press("Reflect")
    await world.to("2026-03-03T19:00:00Z")
    await ben.send("I would sit with him")
    assert await world.rows("SELECT push_id, own_words FROM prompts WHERE own_words IS NOT NULL") == [(1, "I would sit with him")]
    assert await world.rows("SELECT count(*) FROM reflections") == [(0,)]


async def test_whoever_is_in_the_middle_of_an_answer_is_not_interrupted(world: World, tom: Phone, ben: Phone, luz: Phone) -> None:
    await prepare(world, tom, ben, luz)
    await plan_at(tom, "tomorrow at 2pm")
    await world.to("2026-03-03T18:57:00Z")
    await ben.send("/practice")
    await ben.press("1")
    await ben.press("Reflect")
    await ben.send("first words")
    await world.to("2026-03-03T19:05:00Z")
    assert await who(world) == ["luz", "tom"]
    await ben.send("and more words")
    assert await world.rows("SELECT text FROM reflection_parts") == [("first words",), ("and more words",)]
    await world.to("2026-03-03T20:00:00Z")
    assert ("ben", "03-03 19:30", "2026-03-03") in await came(world)


async def test_who_is_in_their_quiet_hours_gets_it_when_these_are_over(world: World, tom: Phone, ben: Phone, luz: Phone) -> None:
    await prepare(world, tom, ben, luz)
    await change(world, luz, "zone = 'Europe/Madrid', hour = 12, next_prompt_at = 1772622000")  # Wednesday, noon
    await plan_at(tom, "tomorrow at 4pm")  # 22:00 in Madrid
    await world.to("2026-03-05T06:00:00Z")
    assert await came(world) == [
        ("ben", "03-03 21:00", "2026-03-03"),
        ("luz", "03-04 07:00", "2026-03-04"),
        ("tom", "03-03 21:00", "2026-03-03"),
    ]
    assert await world.rows("SELECT count(*) FROM prompts WHERE local_on = '2026-03-04' AND push_id IS NULL") == [(2,)]


async def test_in_a_pause_and_after_a_support_answer_it_waits(world: World, tom: Phone, ben: Phone, luz: Phone) -> None:
    await prepare(world, tom, ben, luz)
    await plan_at(tom, "tomorrow at 2pm")
    await ben.send("/stop")
    await world.to("2026-03-03T18:50:00Z")
    await luz.send("me quiero morir")
    await luz.press("De mí")
    await world.to("2026-03-05T13:00:00Z")
    assert await who(world) == ["tom"]
    await ben.send("/start")
    await ben.press("Start again")
    await world.to("2026-03-06T13:00:00Z")
    assert [(name, day) for name, _, day in await came(world)] == [("ben", "2026-03-05"), ("luz", "2026-03-05"), ("tom", "2026-03-03")]


async def test_after_a_pause_only_the_newest_of_several_comes(world: World, tom: Phone, ben: Phone, luz: Phone) -> None:
    await prepare(world, tom, ben, luz)
    await ben.send("/stop")
    for moment in ("tomorrow at 2pm", "Wednesday 2pm", "Thursday 2pm"):
        await plan_at(tom, moment)
    await world.to("2026-03-06T12:00:00Z")
    await ben.send("/start")
    await ben.press("Start again")
    await world.to("2026-03-12T12:00:00Z")
    assert [row for row in await came(world) if row[0] == "ben"] == [("ben", "03-06 14:00", "2026-03-06")]


async def test_who_has_gone_quiet_or_blocked_the_bot_or_left_hard_topics_out_gets_none(
    world: World, tom: Phone, ben: Phone, luz: Phone, ana: Phone
) -> None:
    await prepare(world, tom, ben, luz, ana)
    hard = next(each for each in world.app.deps.library.scenarios if world.app.deps.library.is_hard(each))
    await change(world, luz, "blocked_at = 1")
    await change(world, ana, "hard_topics = 0")
    await change(world, ben, "active_at = 1")
    await world.app.deps.store.run(six_unanswered, await person_id(world, ben))
    await tom.send("/push")
    await choose_hard(tom, hard.id)
    await world.to("2026-03-04T12:00:00Z")
    assert await who(world) == ["tom"]


async def choose_hard(tom: Phone, scenario_id: str) -> None:
    await tom.press("Search")
    await tom.send(" ".join(tom.world.app.deps.library.scenario(scenario_id).en.title.split()))
    await tom.press(data=f"1PushOne:1:{scenario_id}")
    assert "hard topic" in await tom.text()
    await tom.press("Choose when")
    await tom.press("Day and hour")
    await tom.send("tomorrow at 2pm")
    assert "up to 4 people" in await tom.text()
    await tom.press("Plan it")


def six_unanswered(db: Database, number: int) -> None:
    for day in range(1, 7):
        db.execute(
            "INSERT INTO outbox (chat_id, person_id, method, state, not_before, created_at) VALUES (1, ?, 'sendMessage', 'sent', 1, 1)",
            [number],
        )
        db.execute(
            "INSERT INTO prompts (person_id, scenario_id, value, local_on, created_at, step, outbox_id) "
            "VALUES (?, 'godmother', 'hopeful', ?, 1000, 'closed', (SELECT max(id) FROM outbox))",
            [number, f"2026-02-0{day}"],
        )


async def test_who_is_not_through_the_first_questions_gets_it_after_them_and_first_their_own_first(
    world: World, tom: Phone, ben: Phone, luz: Phone
) -> None:
    await prepare(world, tom, luz)
    await plan_at(tom, "tomorrow at 2pm")
    await ben.send("/start")
    await ben.press("Start")
    await add_member(world, 1, ben)
    await world.to("2026-03-03T19:30:00Z")
    await ben.send("Benny")
    assert "Where are you" in await ben.text()
    await ben.press("Use the defaults")
    first = (await ben.cards())[0]
    assert not first["text"].startswith("From your cohort")
    await ben.send("I would listen")
    assert await world.rows("SELECT push_id, own_words FROM prompts WHERE own_words IS NOT NULL") == [(None, "I would listen")]
    await world.to("2026-03-04T15:00:00Z")
    assert ("ben", "03-04 14:00", "2026-03-04") in await came(world)


async def test_who_leaves_or_is_removed_before_it_is_due_gets_nothing(world: World, tom: Phone, ben: Phone, luz: Phone) -> None:
    await prepare(world, tom, ben, luz)
    await plan_at(tom, "tomorrow at 2pm")
    await leave(world, ben)
    await leave(world, luz, removed=True)
    await world.to("2026-03-04T12:00:00Z")
    assert await who(world) == ["tom"]
    assert await world.rows("SELECT count(*) FROM prompts WHERE local_on = '2026-03-03'") == [(3,)]


async def test_who_leaves_while_it_waits_for_them_gets_nothing(world: World, tom: Phone, ben: Phone, luz: Phone) -> None:
    await prepare(world, tom, ben, luz)
    await send_now(tom)
    await world.advance(minutes=1)
    await leave(world, ben)
    await world.to("2026-03-04T12:00:00Z")
    assert await who(world) == ["luz", "tom"]


async def test_who_joins_later_gets_what_is_still_to_come(world: World, tom: Phone, ben: Phone, luz: Phone, ana: Phone) -> None:
    await prepare(world, tom)
    for phone in (ben, luz, ana):
        await phone.set_up()
    await change(world, luz, "hour = 18, next_prompt_at = 1772578800")  # Tuesday, 18:00
    await plan_at_own_hours(tom, "tomorrow")
    await world.to("2026-03-03T12:00:00Z")
    await add_member(world, 1, ben)
    await world.to("2026-03-03T16:00:00Z")
    await add_member(world, 1, luz)
    await plan_at(tom, "Friday 2pm")
    await world.to("2026-03-05T12:00:00Z")
    assert [(name, at) for name, at, _ in await came(world)] == [("ben", "03-03 14:00"), ("luz", "03-03 23:00"), ("tom", "03-03 14:00")]
    await add_member(world, 1, ana)
    await world.to("2026-03-07T12:00:00Z")
    assert [name for name, at, _ in await came(world) if at == "03-06 19:00"] == ["ana", "ben", "luz", "tom"]


async def test_whoever_changes_their_hour_meanwhile_gets_it_at_the_new_one(world: World, tom: Phone, ben: Phone, luz: Phone) -> None:
    await prepare(world, tom, ben, luz)
    await plan_at_own_hours(tom, "tomorrow")
    await world.to("2026-03-03T12:00:00Z")
    await ben.send("/settings")
    await ben.press("Hour")
    await ben.press("6:00 PM")
    await world.to("2026-03-04T12:00:00Z")
    assert [(name, at) for name, at, _ in await came(world)] == [("ben", "03-03 23:00"), ("luz", "03-03 14:00"), ("tom", "03-03 14:00")]


async def test_their_own_rhythm_goes_on_and_an_unanswered_one_counts(world: World, tom: Phone, ben: Phone, luz: Phone) -> None:
    await prepare(world, tom, ben, luz)
    await change(world, ben, "days = '0123456'")
    for moment in ("tomorrow at 2pm", "Wednesday 2pm", "Thursday 2pm"):
        await plan_at(tom, moment)
    await world.to("2026-03-20T12:00:00Z")
    days = [row[0] for row in await world.rows("SELECT local_on FROM prompts WHERE person_id = ? ORDER BY id", await person_id(world, ben))]
    assert days == [f"2026-03-{day:02}" for day in (2, 3, 4, 5, 8, 11, 14)]  # three unanswered: every third day; six: quiet
    assert len([each for each in await ben.said() if "every third day" in each["text"]]) == 1


async def test_a_bot_that_was_away_at_that_hour_brings_it_when_it_is_back(world: World, tom: Phone, ben: Phone, luz: Phone) -> None:
    await prepare(world, tom, ben, luz)
    await plan_at(tom, "tomorrow at 2pm")
    await world.down_until("2026-03-03T21:00:00Z")
    assert [(name, day) for name, _, day in await came(world)] == [(name, "2026-03-03") for name in ("ben", "luz", "tom")]


async def test_a_restart_between_any_two_steps_loses_nothing(world: World, tom: Phone, ben: Phone, luz: Phone) -> None:
    await prepare(world, tom, ben, luz)
    await choose(tom)
    await world.restart()
    await tom.press("Day and hour")
    await world.restart()
    await tom.send("tomorrow at 2pm")
    await world.restart()
    await tom.press("Plan it")
    await world.restart()
    await world.to("2026-03-04T12:00:00Z")
    assert await who(world) == ["ben", "luz", "tom"]


async def test_a_trainer_who_deletes_everything_leaves_the_plan_to_the_others(world: World, tom: Phone, ben: Phone, luz: Phone) -> None:
    await prepare(world, tom, ben, luz)
    await plan_at(tom, "tomorrow at 2pm")
    number = await person_id(world, tom)
    await world.app.deps.store.run(lambda db: db.execute("DELETE FROM people WHERE id = ?", [number]))
    await world.to("2026-03-04T12:00:00Z")
    assert await who(world) == ["ben", "luz"]


async def test_another_one_instead_and_the_answer_work_on_it_as_on_any_other(world: World, tom: Phone, ben: Phone, luz: Phone) -> None:
    await prepare(world, tom, ben, luz)
    await plan_at(tom, "tomorrow at 2pm")
    await world.to("2026-03-03T19:00:00Z")
    await ben.press("1")
    assert "You chose 1" in await ben.text()
    await tom.press("Another one")
    assert not (await tom.text()).startswith("From your cohort")
    assert len(await cohort_cards(luz)) == 1
    assert "1" in labels_of((await luz.cards())[0])
