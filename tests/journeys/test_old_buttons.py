"""Each question that has buttons: once words or a button have answered it, a late press of an old one says that it is over."""

import pytest

from bot import callbacks
from bot.services.questions import QUESTIONS
from db.dialogues import Asking
from tests.journeys import forged
from tests.world import Phone, World

GOAL = ("/goals", "New goal", "Start from nothing")
CATEGORIES = (*GOAL, "Go on", "Go on", "Go on", "Go on")
CATEGORY = (*CATEGORIES, ">Ethics 6", "1")
RECORD = (*CATEGORIES, "Go on", "Go on", "Save", "No reminders", "Get a record")
NAMED = ("/cohort", "Make a cohort", ">Tuesday peers")
MADE = (*NAMED, ">Kim", "/cohort")
COMES_BACK = ("/settings", "Topics and pictures", "What comes back")
TRAINING = (*MADE, "Hours for trainings", "New training", ">Boundaries", ">yesterday", ">2", "Skip", "Skip", "Skip")

# How it comes to be asked ("/" and ">" are written, all else is pressed), and what is written to it.
PATHS: dict[Asking, tuple[tuple[str, ...], str]] = {
    Asking.NAME: (("/settings", "Name"), "Kim"),
    Asking.CITY: (("/settings", "Time zone"), "Chicago, Illinois"),
    Asking.DAYS: (("/settings", "Days"), "weekends"),
    Asking.HOUR: (("/settings", "Hour"), "7 pm"),
    Asking.OTHER_TIMES: (("/settings", "Hour", "On other days"), "weekends at 10"),
    Asking.SECOND_TIME: (("/settings", "Hour", "A second time"), "6 pm"),
    Asking.QUIET: (("/settings", "Quiet hours"), "22 to 7"),
    Asking.PAUSE: (("/settings", "Pause"), "a week"),
    Asking.TRACK: (("/settings", "Track"), "supervisor"),
    Asking.STEADINESS_WORDS: ((*COMES_BACK, "Shaky ones sooner", "What comes back", "Use my own words"), "a, b, c, d"),
    Asking.DRILL: (("/practice words",), "What was that like for you?"),
    Asking.LATER: (("Later today",), "8 pm"),
    Asking.OBJECTION: (("More", "Not real?"), "Nobody says that"),
    Asking.PLAN: (("/plans", "New plan"), "If my phone rings, I will breathe"),
    Asking.GOAL_NAME: (GOAL, "Renewal"),
    Asking.GOAL_HOURS: (CATEGORIES[:4], "20"),
    Asking.GOAL_DUE: (CATEGORIES[:5], "June 30, 2027"),
    Asking.GOAL_START: (CATEGORIES[:6], "March 1, 2026"),
    Asking.GOAL_CATEGORY: (CATEGORIES, "Ethics 6"),
    Asking.CATEGORY_NAME: ((*CATEGORY, "Name"), "Law"),
    Asking.CATEGORY_LEAST: ((*CATEGORY, "At least"), "3"),
    Asking.CATEGORY_MOST: ((*CATEGORY, "At most"), "9"),
    Asking.RECORD_NAME: (RECORD, "Kim"),
    Asking.CERTIFICATION: ((*RECORD, ">Kim", "Set my number"), "CPS-77"),
    Asking.CREDIT: (("/log", "Step by step"), "2"),
    Asking.COHORT_CODE: (("/cohort", "I have a code"), "7K3P-9QXM-2F8R-4WHT"),
    Asking.COHORT_NAME: (NAMED[:2], "Tuesday peers"),
    Asking.OWN_NAME_THERE: (NAMED, "Kim"),
    Asking.SHOWN_NAME: ((*MADE, "My place", "Change my name"), "Kimmy"),
    Asking.COHORT_START: ((*NAMED, ">Kim"), "tomorrow"),
    Asking.COHORT_END: ((*NAMED, ">Kim", "Today"), "6 weeks"),
    Asking.COHORT_CITY: ((*NAMED, ">Kim", "Today", "No end", "Another place"), "Chicago, Illinois"),
    Asking.COHORT_HOUR: ((*NAMED, ">Kim", "Today", "No end"), "Tue and Thu at 6 pm"),
    Asking.COHORT_DAYS: ((*NAMED, ">Kim", "Today", "No end", "9:00 AM"), "Tue and Thu"),
    Asking.COURSE_HOUR: ((*MADE, "Course", "1", "Hour"), "at 6 pm"),
    Asking.COURSE_DAYS: ((*MADE, "Course", "1", "Days"), "Tue and Thu"),
    Asking.COURSE_START: ((*MADE, "Course", "1", "First day"), "in two weeks"),
    Asking.PUSH_SEARCH: ((*MADE, "Send a scenario", "Search"), "shelter"),
    Asking.SCENARIO: ((*MADE, "Own scenarios", "Write one"), "Late again"),
    Asking.TRAINING_TITLE: (TRAINING[:-6], "Boundaries"),
    Asking.TRAINING_HELD_ON: (TRAINING[:-5], "yesterday"),
    Asking.TRAINING_HOURS: (TRAINING[:-4], "2"),
    Asking.TRAINING_CATEGORY: (TRAINING[:-3], "Ethics"),
    Asking.TRAINING_OBJECTIVES: (TRAINING[:-2], "Say no kindly"),
    Asking.TRAINING_PRESENTER: (TRAINING[:-1], "Ana"),
    Asking.TRAINING_PROVIDER: (TRAINING, "NAMI"),
}


async def walk(phone: Phone, steps: tuple[str, ...]) -> None:
    for step in steps:
        await (phone.press(step) if step[0] not in "/>" else phone.send(step.removeprefix(">")))


START = {  # by what answers the last of these
    **dict.fromkeys((">Ana", ">   Ana", "No name", "Supervisor"), ("Start",)),
    **dict.fromkeys((">Chicago, Illinois", "Chicago"), ("Start", "No name")),
    **dict.fromkeys((">weekends", "Every day"), ("Start", "No name", "Chicago")),
}
ALIKE = {  # no buttons, buttons that only lead on, or a question that stays open; those of a scenario's card have journeys of their own
    *(Asking.TOPICS, Asking.PAUSE_DATE, Asking.SEARCH, Asking.NEW_TEXT, Asking.NEW_ANSWER, Asking.PLAN_SITUATION, Asking.PLAN_ACTION),
    *(Asking.PLAN_NOTE, Asking.JOIN_NAME, Asking.SHARE_NOTE, Asking.THREAD_NOTE, Asking.PUSH_DAY, Asking.PUSH_MOMENT, Asking.CREDIT_LINE),
    *(Asking.CREDIT_SEARCH, Asking.ATTENDANCE_NAME),
}


def test_no_question_is_forgotten() -> None:
    assert set(PATHS) | ALIKE == set(QUESTIONS)


async def test_old_buttons_of_an_answered_question_say_that_it_is_over(world: World) -> None:
    alive = []
    for asking, (steps, text) in PATHS.items():
        phone = world.person(asking.value)
        await phone.set_up()
        await walk(phone, steps)
        assert await asked(world) == asking
        alive += [(asking.value, *each) for each in await still_alive(world, phone, f">{text}")]
    assert alive == []


@pytest.mark.parametrize("answer", START)
async def test_so_do_those_of_the_start(world: World, ana: Phone, answer: str) -> None:
    await walk(ana, ("/start", *START[answer]))
    assert await still_alive(world, ana, answer) == []


TURNED: dict[str, tuple[str, ...]] = {  # messages that buttons edit into others: the last press, after those before it
    "settings": ("/settings", "Days"),
    "a setting": ("/settings", "Hour", "All hours"),
    "pause": ("/settings", "Pause", "A week"),
    "goal": (*GOAL, "Go on"),
    "goal saved": (*CATEGORIES, "Go on", "Go on", "Save"),
    "log": ("/log", "Step by step", ">2", "Today"),
    "cohort": (*NAMED, ">Kim", "Today"),
    "plan": ("/plans", "New plan", ">If my phone rings, I will breathe", "Save"),
    "reflection": ("1", "Reflect", ">I would wait.", "Done"),
}


@pytest.mark.parametrize("steps", TURNED.values(), ids=TURNED)
async def test_so_do_those_of_a_message_that_a_press_has_turned_into_another(world: World, ana: Phone, steps: tuple[str, ...]) -> None:
    await ana.set_up()
    await walk(ana, steps[:-1])
    assert await still_alive(world, ana, steps[-1]) == []


async def asked(world: World) -> Asking:
    return Asking((await world.rows("SELECT step FROM dialogues ORDER BY person_id DESC LIMIT 1"))[0][0])


async def still_alive(world: World, phone: Phone, answer: str) -> list[tuple[str, object]]:
    """The buttons of the newest message that still do something when this has answered it, though its message has them no more."""
    question = await phone.last()
    await walk(phone, (answer,))
    there = await phone.message(question["message_id"])
    kept = [] if there is None else [button["data"] for row in there["buttons"] for button in row]
    found = []
    for data in [button["data"] for row in question["buttons"] for button in row]:
        kind = callbacks.kind_of(data)
        if data in kept or kind is None or (kept and callbacks.only_shows(kind)) or kind in {callbacks.kind_of(each) for each in kept}:
            continue
        await forged.press(world, phone, data, question["message_id"])
        said = (await world.calls("answerCallbackQuery"))[-1]["params"].get("text")
        if said != "That one is over.":
            found.append((data, said))
    return found
