"""A cohort's course: planned in one go, changed day by day, sent once, kept and taken again."""

import base64
from datetime import date

import pytest

from practice.library import uploads
from practice.library.course_uploads import CourseUpload
from practice.models import Language, Track
from tests.cohort import forge, gather, person_id
from tests.world import Phone, World

WORDS = {
    "en": {
        "make": "Make a cohort",
        "group": "Our group",
        "today": "Today",
        "weeks": "April 12",
        "skip": "Skip",
        "course": "Course",
        "mwf": "Mon, Wed, Fri",
        "use": "Use it",
        "cohort": "To the cohort",
        "at": "It is at day 1 of 18.",
        "past": "12 more days are past the cohort's end.",
        "draft": "This is your draft.",
        "keep": "Save as mine",
        "kept": "Saved as yours",
        "pause": "Pause it",
        "on": "Go on with it",
        "swap": "Swap scenario",
        "move": "Move it",
        "drop": "Drop this day",
        "day": "Day 1 of 12",
        "back": "Back",
        "member": "Its next day is",
        "stop": "Stop here",
        "file": "Send a file",
        "saved": "Saved from your file",
    },
    "es": {
        "make": "Crear un grupo",
        "group": "Nuestro grupo",
        "today": "Hoy",
        "weeks": "12 de abril",
        "skip": "Saltar",
        "course": "Curso",
        "mwf": "lun, mié, vie",
        "use": "Usarlo",
        "cohort": "Al grupo",
        "at": "Va en el día 1 de 18.",
        "past": "12 días más quedan después del final del grupo.",
        "draft": "Es tu borrador.",
        "keep": "Guardar como mío",
        "kept": "Guardado como tuyo",
        "pause": "Pausarlo",
        "on": "Seguir con él",
        "swap": "Cambiar escenario",
        "move": "Moverlo",
        "drop": "Quitar este día",
        "day": "Día 1 de 12",
        "back": "Volver",
        "member": "Su siguiente día es",
        "stop": "Dejarlo aquí",
        "file": "Mandar un archivo",
        "saved": "Guardado de tu archivo",
    },
}
DAYS = "SELECT local_on FROM course_days WHERE local_on IS NOT NULL ORDER BY local_on"
SENT = "SELECT local_on, count(*) FROM prompts WHERE person_id = ? AND push_id IS NOT NULL GROUP BY push_id ORDER BY id"
FILE = """\
track: peer-supporter
{language}:
  title: Three slow days
  for: Our own group.
  first: Three moments.
  last: Those were the three.
days:
  - scenario: {scenario}
  - value: mutual
  - value: hopeful
"""


def key(world: World, course: str) -> int:
    """The number under which the list shows a course."""
    library = world.app.deps.library
    return [each.id for each in sorted(library.courses.values(), key=lambda each: (each.track, len(each.days), each.id))].index(course) + 1


async def send_file(phone: Phone, text: str) -> None:
    await phone.send(document=base64.b64encode(text.encode()).decode(), filename="course.yaml")


async def days(world: World) -> list[str]:
    return [row[0] for row in await world.rows(DAYS)]


async def plan(
    world: World, ana: Phone, *trainees: Phone, course: str = "twelve-values", hour: int | None = 17, weekdays: str = "024"
) -> int:
    """A cohort from Monday, March 2 on, at 17:00 in New York, with that course in use."""
    cohort = await gather(world, [ana], list(trainees))
    await world.rows("UPDATE cohorts SET hour = ?, days = ? WHERE id = ? RETURNING id", hour, weekdays, cohort)
    words = WORDS[ana.language]
    await forge(ana, f"1CohortCourse:{cohort}:0")
    await ana.press(str(key(world, course)))
    await ana.press(words["use"])
    await world.advance(minutes=1)
    return cohort


async def test_six_weeks_of_three_a_week_take_twelve_taps_and_texts_from_nothing(world: World, phone: Phone) -> None:
    await phone.set_up()
    words, steps = WORDS[phone.language], 0

    async def do(label: str | None = None, *, text: str | None = None) -> None:
        nonlocal steps
        steps += 1
        await (phone.send(text) if text else phone.press(label))

    await do(text="/cohort")
    await do(words["make"])
    await do(text="Tuesdays")
    await do((await phone.labels())[0])  # the name by which members see the trainer
    await do(words["today"])
    await do(text=words["weeks"])
    await do(words["skip"])  # each member's own hour
    await do(words["course"])
    await do(str(key(world, "first-weeks")))
    assert words["draft"] in await phone.text()
    await do(words["mwf"])
    await do(words["use"])
    assert steps <= 12
    assert words["at"] in await phone.text()
    assert words["past"] in await phone.text()
    found = [date.fromisoformat(day) for day in await days(world)]
    assert len(found) == 18
    assert {day.weekday() for day in found} == {0, 2, 4}
    assert (found[-1] - found[0]).days == 5 * 7 + 4


async def test_each_page_of_it_fits_a_phone(world: World, phone: Phone) -> None:
    await phone.set_up()
    for course in world.app.deps.library.courses:
        cohort = await plan(world, phone, world.person("ben"), course=course)
        for page in range(6):
            await forge(phone, f"1CohortCourse:{cohort}:{page}")
            assert len(await phone.text()) <= 600, await phone.text()
            assert all(len(label) <= 20 for label in await phone.labels())


async def test_its_days_come_to_members_once_in_place_of_their_own(world: World, phone: Phone) -> None:
    ben = world.person("ben", phone.language)
    await plan(world, phone, ben)
    await world.to("2026-03-03T12:00:00Z")
    await world.to("2026-03-09T23:00:00Z")
    sent = await world.rows(SENT, await person_id(ben))
    assert [count for _, count in sent] == [1] * len(sent)
    # On Monday everyone had a scenario by setting up: the first day of the course comes at their next hour.
    assert [day for day, _ in sent if day] == ["2026-03-03", "2026-03-04", "2026-03-06", "2026-03-09"]
    every = await world.rows(
        "SELECT local_on, count(*) FROM prompts WHERE person_id = ? AND local_on > '2026-03-02' GROUP BY 1", await person_id(ben)
    )
    assert {count for _, count in every} == {1}


async def test_a_card_says_its_day_and_the_last_one_is_followed_by_the_last_word(world: World, phone: Phone) -> None:
    ben = world.person("ben", phone.language)
    cohort = await plan(world, phone, ben)
    words = WORDS[phone.language]
    await world.rows("DELETE FROM course_days WHERE position > 1 RETURNING id")
    await world.to("2026-03-04T23:00:00Z")
    assert words["day"].split(" ")[0] + " 2" in await ben.text()
    await ben.press("1")
    await ben.press(words["stop"])
    last = world.app.deps.library.courses["twelve-values"].text(Language(phone.language)).last
    assert last.split(".")[0] in await ben.text()
    assert cohort


async def test_a_day_is_swapped_moved_and_dropped_also_when_it_is_planned_already(world: World, phone: Phone) -> None:
    words = WORDS[phone.language]
    await plan(world, phone, world.person("ben"))
    await world.to("2026-03-03T12:00:00Z")
    ((day,),) = await world.rows("SELECT id FROM course_days WHERE local_on = '2026-03-04'")
    assert await world.rows("SELECT settled FROM course_days WHERE id = ?", day) == [(1,)]
    await forge(phone, f"1CourseDay:{day}")
    await phone.press(words["swap"])
    await phone.press("1")
    ((scenario,),) = await world.rows("SELECT scenario_id FROM course_days WHERE id = ?", day)
    await world.advance(minutes=5)
    assert await world.rows("SELECT scenario_id FROM pushes WHERE state = 'planned' AND local_on = '2026-03-04'") == [(scenario,)]
    await forge(phone, f"1MoveDay:{day}:{date(2026, 3, 5).toordinal()}")
    assert "2026-03-05" in await days(world)
    assert await world.rows("SELECT count(*) FROM pushes WHERE state = 'planned' AND local_on = '2026-03-04'") == [(0,)]
    await forge(phone, f"1CourseDay:{day}")
    await phone.press(words["drop"])
    assert len(await days(world)) == 11
    assert "2026-03-05" not in await days(world)


async def test_a_day_moved_onto_another_changes_places_with_it(world: World, ana: Phone) -> None:
    await plan(world, ana, world.person("ben"))
    ((first,),) = await world.rows("SELECT id FROM course_days WHERE local_on = '2026-03-04'")
    ((second,),) = await world.rows("SELECT id FROM course_days WHERE local_on = '2026-03-06'")
    await forge(ana, f"1AskMoveDay:{first}:0")
    await forge(ana, f"1MoveDay:{first}:{date(2026, 3, 6).toordinal()}")
    assert await world.rows("SELECT id, local_on FROM course_days WHERE id IN (?, ?) ORDER BY id", first, second) == [
        (first, "2026-03-06"),
        (second, "2026-03-04"),
    ]
    assert len(set(await days(world))) == 12


async def test_a_missed_day_is_not_sent_later(world: World, ana: Phone) -> None:
    ben = world.person("ben")
    await plan(world, ana, ben)
    await world.down_until("2026-03-06T12:00:00Z")
    await world.to("2026-03-06T23:00:00Z")
    days_sent = "SELECT pushes.local_on FROM prompts JOIN pushes ON pushes.id = push_id WHERE person_id = ? ORDER BY prompts.id"
    assert [row[0] for row in await world.rows(days_sent, await person_id(ben))] == ["2026-03-06"]


async def test_whoever_practices_once_a_week_gets_only_the_newest_day(world: World, ana: Phone) -> None:
    ben = world.person("ben")
    await plan(world, ana, ben, hour=None, weekdays="01234")
    await world.rows("UPDATE people SET days = '4' WHERE id = ? RETURNING id", await person_id(ben))
    await world.to("2026-03-06T23:00:00Z")
    await world.to("2026-03-13T23:00:00Z")
    found = await world.rows(
        "SELECT pushes.local_on FROM prompts JOIN pushes ON pushes.id = push_id WHERE person_id = ? AND prompts.local_on > '2026-03-02'",
        await person_id(ben),
    )
    assert [row[0] for row in found] == ["2026-03-06", "2026-03-13"]


async def test_a_pause_stops_it_and_it_goes_on_where_it_stood(world: World, phone: Phone) -> None:
    words = WORDS[phone.language]
    cohort = await plan(world, phone, world.person("ben"))
    await world.to("2026-03-03T12:00:00Z")
    await forge(phone, f"1CohortCourse:{cohort}:0")
    await phone.press(words["pause"])
    assert await world.rows("SELECT count(*) FROM pushes WHERE state = 'planned'") == [(0,)]
    await world.to("2026-03-10T12:00:00Z")
    await forge(phone, f"1CohortCourse:{cohort}:0")
    await phone.press(words["on"])
    assert [day for day in await days(world) if day > "2026-03-02"][:2] == ["2026-03-11", "2026-03-13"]
    assert await world.rows("SELECT count(*) FROM course_days WHERE local_on IS NOT NULL") == [(12,)]


async def test_it_is_kept_and_taken_in_another_cohort_after_the_first_one_ends(world: World, phone: Phone) -> None:
    words = WORDS[phone.language]
    cohort = await plan(world, phone, world.person("ben"))
    await forge(phone, f"1CohortCourse:{cohort}:0")
    await phone.press_twice(words["keep"])
    assert words["kept"] in await phone.text()
    await world.rows("UPDATE cohorts SET ended_at = 1772463600 WHERE id = ? RETURNING id", cohort)
    other = await gather(world, [phone], [], name="Thursdays")
    await forge(phone, f"1CohortCourse:{other}:0")
    assert "Tuesdays" in await phone.text()
    await phone.press(str(len(world.app.deps.library.courses) + 1))
    assert await world.rows("SELECT count(*) FROM course_days JOIN courses ON courses.id = course_id WHERE cohort_id = ?", other) == [(12,)]
    assert words["draft"] in await phone.text()


async def test_a_file_becomes_a_course_of_ones_own_and_the_cohorts_draft(world: World, phone: Phone) -> None:
    words = WORDS[phone.language]
    cohort = await gather(world, [phone], [world.person("ben")])
    scenario = next(each.id for each in world.app.deps.library.scenarios if each.track is Track.PEER_SUPPORTER)
    await forge(phone, f"1CohortCourse:{cohort}:0")
    await phone.press(words["file"])
    example = (await phone.text()).split("\n\n")[-1]
    assert isinstance(uploads.read(example.encode(), world.app.deps.library), CourseUpload)
    good = FILE.format(language=phone.language, scenario=scenario)
    await send_file(phone, good.replace("mutual", "mutuality"))
    assert await world.rows("SELECT count(*) FROM courses") == [(0,)]
    await send_file(phone, good)
    assert words["saved"] in await phone.text()
    assert await world.rows("SELECT owner_id IS NULL, cohort_id FROM courses ORDER BY id") == [(0, None), (1, cohort)]
    assert "Three slow days" in await phone.text()


async def test_members_read_its_title_and_next_day(world: World, phone: Phone) -> None:
    ben = world.person("ben", phone.language)
    await plan(world, phone, ben)
    await ben.send("/cohort")
    assert WORDS[phone.language]["member"] in await ben.text()


async def test_what_a_trainer_sends_by_hand_takes_the_courses_day(world: World, ana: Phone) -> None:
    ben = world.person("ben")
    cohort = await plan(world, ana, ben)
    now = world.app.deps.clock.now()
    await world.rows(
        "INSERT INTO pushes (cohort_id, scenario_id, timing, state, local_on, wanted_at, due_at, created_at, confirmed_at) "
        "VALUES (?, 'the-empty-chair', 'at', 'planned', '2026-03-06', 1772834400, 1772834400, ?, ?) RETURNING id",
        cohort,
        int(now.timestamp()),
        int(now.timestamp()),
    )
    await world.to("2026-03-06T23:30:00Z")
    assert await world.rows("SELECT count(*) FROM pushes WHERE local_on = '2026-03-06' AND state <> 'cancelled'") == [(1,)]


OF_A_COURSE = (
    *("CohortCourse:1:0", "TakeCourse:1:abc", "UseCourse:1", "RestCourse:1", "ResumeCourse:1", "KeepCourse:1", "AskDropCourse:1"),
    *("DropCourse:1", "AskCourseWhen:1:days", "CourseDays:1:0", "CourseHour:1:9", "CourseStart:1:739700", "AskCourseFile:1"),
    *("CourseDay:1", "PickDayValue:1", "AskDayScenario:1:mutual:0", "DayScenario:1:mutual:0", "AskMoveDay:1:0", "MoveDay:1:739700"),
    *("DropDay:1", "CourseDay:404", "MoveDay:404:1", "DropDay:404"),
)


@pytest.mark.parametrize("who", ["a trainee", "a stranger", "a trainer of another cohort"])
async def test_nobody_else_sees_or_changes_it(world: World, ana: Phone, who: str) -> None:
    ben, cora = world.person("ben"), world.person("cora")
    await plan(world, ana, ben)
    await (gather(world, [cora], [], name="Others") if who == "a trainer of another cohort" else cora.set_up())
    before = [await world.rows(f"SELECT * FROM {table}") for table in ("courses", "course_days")]
    phone = ben if who == "a trainee" else cora
    for data in OF_A_COURSE:
        await forge(phone, f"1{data}")
        assert "That button was from something that is over" in await phone.text(), data
    assert [await world.rows(f"SELECT * FROM {table}") for table in ("courses", "course_days")] == before


async def test_a_course_that_begins_later_says_on_which_day(world: World, ana: Phone) -> None:
    cohort = await gather(world, [ana], [])
    await forge(ana, f"1CohortCourse:{cohort}:0")
    await ana.press(str(key(world, "twelve-values")))
    await forge(ana, f"1CourseStart:{cohort}:{date(2026, 3, 9).toordinal()}")
    await ana.press("Use it")
    assert "It begins on Monday, March 9." in await ana.text()
    await world.to("2026-03-09T12:00:00Z")
    await forge(ana, f"1CohortCourse:{cohort}:0")
    assert "It is at day 1 of 12." in await ana.text()


async def test_days_hour_and_start_lay_out_anew_what_has_not_gone_out(world: World, ana: Phone) -> None:
    cohort = await plan(world, ana, world.person("ben"))
    await forge(ana, f"1AskCourseWhen:{cohort}:start")
    await forge(ana, f"1CourseStart:{cohort}:{date(2026, 3, 9).toordinal()}")
    assert min(day for day in await days(world) if day > "2026-03-02") == "2026-03-09"
    await forge(ana, f"1AskCourseWhen:{cohort}:days")
    await forge(ana, f"1CourseDays:{cohort}:1")
    assert {date.fromisoformat(day).weekday() for day in await days(world) if day > "2026-03-02"} == {1}
    await forge(ana, f"1AskCourseWhen:{cohort}:hour")
    await forge(ana, f"1CourseHour:{cohort}:24")
    assert await world.rows("SELECT hour FROM courses") == [(None,)]
    for wrong in (f"CourseDays:{cohort}:", f"CourseHour:{cohort}:25", f"CourseStart:{cohort}:1", f"AskCourseWhen:{cohort}:nothing"):
        await ana.send("/help")
        await forge(ana, f"1{wrong}")
        assert "over" in await ana.text()


async def test_dropping_it_takes_two_taps_and_calls_off_what_is_planned(world: World, ana: Phone) -> None:
    cohort = await plan(world, ana, world.person("ben"))
    await world.to("2026-03-03T12:00:00Z")
    await forge(ana, f"1AskDropCourse:{cohort}")
    await ana.press("Keep it")
    assert len(await days(world)) == 12
    await forge(ana, f"1AskDropCourse:{cohort}")
    await ana.press("Drop it")
    assert await days(world) == []
    assert await world.rows("SELECT count(*) FROM pushes WHERE state = 'planned'") == [(0,)]
