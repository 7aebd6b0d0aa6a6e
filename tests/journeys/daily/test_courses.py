"""A course that someone takes by themselves: by day or at their own pace, with an end, a pause, a way out and a way back."""

from datetime import date, timedelta

import pytest

from practice.library import CourseDay
from practice.models import Language, Track, Value
from tests.cohort import forge as press
from tests.world import Phone, World

WORDS = {
    "en": {
        "own": "At my own pace",
        "daily": "One a day",
        "next": "Next one now",
        "day": "Day {} of {}",
        "more": "Next of the course",
        "pause": "Pause it",
        "leave": "Leave the course",
        "back": "Go back to a day",
        "skip": "Skip",
        "another": "Another one",
        "stop": "Stop here",
        "rests": "It rests until you go on.",
        "again": "Begin again",
        "met": "Met so far: {} of {}.",
        "over": "you have met it",
    },
    "es": {
        "own": "A mi ritmo",
        "daily": "Uno por día",
        "next": "Ver el siguiente",
        "day": "Día {} de {}",
        "more": "Seguir el curso",
        "pause": "Pausarlo",
        "leave": "Dejar el curso",
        "back": "Volver a un día",
        "skip": "Saltar",
        "another": "Otro escenario",
        "stop": "Dejarlo aquí",
        "rests": "Espera hasta que quieras seguir.",
        "again": "Empezar de nuevo",
        "met": "Vistos hasta ahora: {} de {}.",
        "over": "ya lo viste",
    },
}
TAKEN = "SELECT state, place, by_day FROM courses_taken ORDER BY id"


def title(world: World, phone: Phone, course: str) -> str:
    return str(world.app.deps.library.courses[course].text(Language(phone.language)).title)


def days_of(world: World, course: str) -> int:
    return len(world.app.deps.library.courses[course].days)


def shorten(world: World, course: str, days: int) -> None:
    """The same course with its first days only."""
    library = world.app.deps.library
    whole = library.courses[course]
    object.__setattr__(library, "courses", {**library.courses, course: whole.model_copy(update={"days": whole.days[:days]})})


async def begin(phone: Phone, course: str, pace: str) -> dict[str, str]:
    words = WORDS[phone.language]
    await press(phone, f"1ShowCourse:{course}")
    await phone.press(words[pace])
    return words


async def weekday(world: World, number: int) -> None:
    """10 o'clock of a weekday from Tuesday, March 3 on, counted from 0, in the middle of the United States."""
    day = date(2026, 3, 3)
    for _ in range(number):
        day += timedelta(days=3 if day.weekday() == 4 else 1)
    await world.to(f"{day}T16:00:00Z")


async def test_the_list_has_each_course_with_its_days_and_fits_a_phone(world: World, phone: Phone) -> None:
    await phone.set_up()
    await phone.send("/courses")
    text = await phone.text()
    assert len(text) <= 600
    for course in world.app.deps.library.courses:
        assert title(world, phone, course) in text
        await press(phone, f"1ShowCourse:{course}")
        assert len(await phone.text()) <= 600
        assert str(days_of(world, course)) in await phone.text()


async def test_at_ones_own_pace_each_day_comes_when_asked_for_and_the_end_is_said(world: World, phone: Phone) -> None:
    shorten(world, "twelve-values", 3)
    await phone.set_up()
    words = await begin(phone, "twelve-values", "own")
    for number in (1, 2, 3):
        card = await phone.text()
        assert words["day"].format(number, 3) in card
        await phone.press("1")
        await phone.press(words["stop"])
        if number < 3:
            await phone.press(words["more"])
    last = world.app.deps.library.courses["twelve-values"].text(Language(phone.language)).last
    assert last.split(".")[0] in await phone.text()
    assert words["more"] not in await phone.labels()
    assert await world.rows(TAKEN) == [("over", 3, 0)]
    await phone.send("/courses")
    assert words["over"] in await phone.text()
    await phone.send("/progress")
    assert title(world, phone, "twelve-values") in (await phone.said())[-1]["text"] + (await phone.said())[-2]["text"]


async def test_by_day_it_takes_the_place_of_the_daily_scenario_in_its_order(world: World, phone: Phone) -> None:
    await phone.set_up()
    words = await begin(phone, "twelve-values", "daily")
    for number in range(3):
        await weekday(world, number)
        assert words["day"].format(number + 1, 12) in await phone.text()
        await phone.press("1")
        await phone.press(words["stop"])
        assert words["more"] not in await phone.labels()
    values = [row[0] for row in await world.rows("SELECT value FROM prompts JOIN course_prompts ON prompt_id = id ORDER BY id")]
    assert values == list(Value)[:3]


async def test_one_a_day_never_brings_two_on_a_day_that_had_one(world: World, phone: Phone) -> None:
    await phone.set_up()
    await begin(phone, "twelve-values", "daily")
    await world.to("2026-03-02T23:00:00Z")
    assert await world.rows("SELECT count(*) FROM prompts") == [(1,)]


async def test_a_pause_and_leaving_bring_the_usual_days_back_and_it_goes_on_where_it_stood(world: World, phone: Phone) -> None:
    await phone.set_up()
    words = await begin(phone, "twelve-values", "daily")
    await weekday(world, 0)
    await press(phone, "1ShowCourse:twelve-values")
    await phone.press(words["pause"])
    assert words["rests"] in await phone.text()
    await weekday(world, 1)
    assert words["day"].format(2, 12) not in await phone.text()
    await press(phone, "1ShowCourse:twelve-values")
    await phone.press(words["leave"])
    await phone.press(words["daily"])
    assert words["met"].format(1, 12) in await phone.text()
    await weekday(world, 2)
    assert words["day"].format(2, 12) in await phone.text()


async def test_someone_goes_back_to_a_day_without_moving_the_course(world: World, phone: Phone) -> None:
    await phone.set_up()
    words = await begin(phone, "first-weeks", "own")
    first = await world.rows("SELECT scenario_id FROM prompts ORDER BY id DESC LIMIT 1")
    await phone.press(words["skip"])
    await phone.press(words["more"])
    await press(phone, "1ShowCourse:first-weeks")
    await phone.press(words["back"])
    await phone.press("1")
    assert await world.rows("SELECT scenario_id FROM prompts ORDER BY id DESC LIMIT 1") == first
    assert await world.rows(TAKEN) == [("open", 2, 0)]


async def test_another_one_is_still_that_day(world: World, phone: Phone) -> None:
    await phone.set_up()
    words = await begin(phone, "twelve-values", "own")
    await phone.press(words["another"])
    assert words["day"].format(1, 12) in await phone.text()
    assert await world.rows(TAKEN) == [("open", 1, 0)]


async def test_double_taps_begin_it_once_and_bring_one_day(world: World, phone: Phone) -> None:
    await phone.set_up()
    await press(phone, "1ShowCourse:twelve-values")
    await phone.press_twice(WORDS[phone.language]["own"])
    assert await world.rows(TAKEN) == [("open", 1, 0)]


async def test_of_two_courses_by_day_the_newer_one_comes_and_the_other_rests(world: World, phone: Phone) -> None:
    await phone.set_up()
    await begin(phone, "twelve-values", "daily")
    await begin(phone, "first-weeks", "daily")
    assert title(world, phone, "twelve-values") in await phone.text()
    assert [row[0] for row in await world.rows(TAKEN)] == ["paused", "open"]
    await weekday(world, 0)
    assert title(world, phone, "first-weeks") in await phone.text()


async def test_begun_again_it_comes_from_its_first_day(world: World, phone: Phone) -> None:
    shorten(world, "twelve-values", 1)
    await phone.set_up()
    words = await begin(phone, "twelve-values", "own")
    await phone.press(words["skip"])
    await begin(phone, "twelve-values", "own")
    assert words["day"].format(1, 1) in await phone.text()
    assert await world.rows(TAKEN) == [("over", 1, 0)]


async def test_hard_topics_that_were_left_out_do_not_come_with_a_course(world: World, phone: Phone) -> None:
    library = world.app.deps.library
    await phone.set_up()
    await world.rows("UPDATE people SET hard_topics = 0 RETURNING id")
    mild = {each.value for each in library.scenarios if not library.is_hard(each) and each.track is Track.PEER_SUPPORTER}
    hard = next(each for each in library.scenarios if library.is_hard(each) and each.value in mild)
    day = CourseDay(scenario=hard.id)
    course = library.courses["twelve-values"].model_copy(update={"days": (day,)})
    object.__setattr__(library, "courses", {**library.courses, "twelve-values": course})
    await begin(phone, "twelve-values", "own")
    ((scenario, value),) = await world.rows("SELECT scenario_id, value FROM prompts ORDER BY id DESC LIMIT 1")
    assert scenario != hard.id
    assert value == hard.value


async def test_a_course_for_supervisors_brings_theirs_to_whoever_takes_it(world: World, phone: Phone) -> None:
    await phone.set_up()
    await begin(phone, "for-supervisors", "own")
    ((scenario,),) = await world.rows("SELECT scenario_id FROM prompts ORDER BY id DESC LIMIT 1")
    assert world.app.deps.library.scenario(scenario).track is Track.SUPERVISOR


async def test_a_course_that_is_gone_from_the_library_gets_in_nobodys_way(world: World, phone: Phone) -> None:
    await phone.set_up()
    await begin(phone, "twelve-values", "daily")
    library = world.app.deps.library
    object.__setattr__(library, "courses", {key: each for key, each in library.courses.items() if key != "twelve-values"})
    await weekday(world, 0)
    assert await phone.cards() != []
    await phone.send("/courses")
    await phone.send("/progress")


@pytest.mark.parametrize(
    "data", ["NextOfCourse:1", "GoOnCourse:1:1", "PauseCourse:1", "LeaveCourse:1", "ShowDaysMet:1:0", "DayAgain:1:0", "ShowCourse:no-such"]
)
async def test_nobody_else_touches_someones_course(world: World, ana: Phone, data: str) -> None:
    ben = world.person("ben")
    await ana.set_up()
    await ben.set_up()
    await begin(ana, "twelve-values", "own")
    before = await world.rows(TAKEN)
    await press(ben, f"1{data}")
    assert await world.rows(TAKEN) == before
    assert "over" in await ben.text()


@pytest.mark.parametrize("data", ["BeginCourse:twelve-values:0", "ShowCourse:twelve-values"])
async def test_before_the_first_questions_there_is_no_course(world: World, ana: Phone, data: str) -> None:
    await ana.send("/start")
    await ana.press("Start")
    await press(ana, f"1{data}")
    assert await world.rows(TAKEN) == []
    await ana.send("/courses")
    assert "short questions" in await ana.text()
