"""Goals that are saved: changed part by part, progress told and drawn, renewed, closed, deleted, and nobody else's."""

import pytest

from tests.journeys import forged
from tests.journeys.education.test_goals import GOAL, WORDS, log, make, open_first, phone, words_of
from tests.world import Phone, World

__all__ = ["phone"]


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
    await world.app.deps.store.run(lambda db: db.execute("INSERT INTO goal_categories (goal_id, name, least) VALUES (1, 'Zzz', 24)"))
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
    await phone.press_twice(data="1RenewGoal:1", message_id=asked)
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
    await world.app.deps.store.run(lambda db: db.execute("INSERT INTO goal_categories (goal_id, name, least) VALUES (1, 'Zzz', 24)"))
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
