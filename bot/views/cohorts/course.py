"""A cohort's course in words: those to take, its calendar, when it comes, and what its members see of it."""

from datetime import date, timedelta

from bot import callbacks
from bot.services.cohorts.course_times import WhenAsked
from bot.services.cohorts.courses import DAYS_ON_A_PAGE, CalendarShown, CourseDropAsked, CourseFileAsked, CoursesOffered
from bot.views import menus, questions
from bot.views.labels import in_rows, pager, short
from bot.views.message import Button, Message
from bot.views.say import Say, put
from bot.views.showing import shows
from practice.cohorts import OWN_HOUR, Cohort
from practice.courses import Day, OwnCourse
from practice.library import Course, OwnCourseText

STARTS = (0, 1, 2, 3, 4, 5, 6, 7, 14, 21, 28)  # days from today
PRESETS = ("024", "13", "01234", "0")


def title(course: OwnCourse | Course, say: Say) -> str:
    """In the reader's language where it has one; a course that has no name of its own is just that."""
    if isinstance(course, Course):
        return course.text(say.language).title
    found = words(course, say)
    if course.title is not None and (course.owner_id is not None or found is None):
        return course.title
    return say("Course") if found is None else found.title


def words(course: OwnCourse, say: Say) -> OwnCourseText | None:
    """Its own, or those of the library's course that it came from; in the reader's language where it has them."""
    own = course.texts.get(say.language) or next(iter(course.texts.values()), None)
    shipped = None if course.source is None else say.library.courses.get(course.source)
    return own if own is not None or shipped is None else shipped.text(say.language)


def members_line(course: OwnCourse | None, next_on: date | None, say: Say) -> str | None:
    """What members see in /cohort; None where nothing is to come."""
    if course is None or next_on is None:
        return None
    return say("Course: <b>{title}</b>. Its next day is {day}.", title=title(course, say), day=say.day(next_on))


@shows
def _file_asked(_: CourseFileAsked, say: Say) -> Message:
    head = say("Send the course as a file that ends in .yaml. A title and its days are enough. Or /cancel.")
    weeks = say("Our weeks")
    example = f"{say.language}:\n  title: {weeks}\ndays:\n  - value: mutual\n  - scenario: two-cups\n  - value: hopeful"
    return Message(text=head + "\n\n" + put("<pre>{example}</pre>", example=example))


@shows
def _drop_asked(outcome: CourseDropAsked, say: Say) -> Message:
    cohort = outcome.cohort.id
    keys = [Button(say("Drop it"), callbacks.DropCourse(cohort)), Button(say("Keep it"), callbacks.CohortCourse(cohort, 0))]
    text = say("Drop this course? What it has sent stays where it is, and nothing more of it comes.")
    return Message(text=text, buttons=[keys], in_place=True)


@shows
def _offered(outcome: CoursesOffered, say: Say) -> Message:
    cohort = outcome.cohort
    head = say(
        "<b>Course</b> · {cohort}\n\nA course sends this cohort a scenario on each of its days, in place of each member's own that day. "
        "Take one: it is a draft until you use it.",
        cohort=cohort.name,
    )
    lines = [
        put("{number}. {title} · ", number=number, title=title(course, say)) + say.plural("{n} day", "{n} days", days)
        for number, (_, course, days) in enumerate(outcome.courses, 1)
    ]
    numbers = [Button(str(number), callbacks.TakeCourse(cohort.id, key)) for number, (key, _, _) in enumerate(outcome.courses, 1)]
    last = [Button(say("Send a file"), callbacks.AskCourseFile(cohort.id)), menus.to_cohort(cohort.id, say)]
    return Message(text=head + "\n\n" + "\n".join(lines), buttons=[*in_rows(numbers, 6), last], in_place=True, numbered=True)


@shows
def calendar(outcome: CalendarShown, say: Say) -> Message:
    first = outcome.page * DAYS_ON_A_PAGE
    some = outcome.days[first : first + DAYS_ON_A_PAGE]
    lines = [_line(number, day, outcome, say) for number, day in enumerate(some, first + 1)]
    parts = [
        put("<b>{title}</b> · {cohort}", title=title(outcome.course, say), cohort=outcome.cohort.name),
        "\n".join(lines) or say("No day is planned."),
        _state(outcome, say),
    ]
    return Message(text="\n\n".join(parts), buttons=_keys(outcome, some, first, say), in_place=True)


def _line(number: int, day: Day, outcome: CalendarShown, say: Say) -> str:
    line = put("{number}. {day} · {what}", number=number, day=_short(day.local_on, say), what=what(day, say))
    if day.push_id is not None and outcome.practised.get(day.push_id):
        line += " · " + say.plural("{n} practiced", "{n} practiced", outcome.practised[day.push_id])
    elif day.is_passed:
        line += " · " + say("passed")
    return line


def _short(day: date | None, say: Say) -> str:
    return "" if day is None else f"{say.weekday(day.weekday())} {say.short_day(day)}"


def what(day: Day, say: Say) -> str:
    """Its scenario, or its value where it names none."""
    scenario = None if day.scenario_id is None else say.library.find_scenario(day.scenario_id)
    return say.value(day.value) if scenario is None else scenario.text(say.language).title


def _state(outcome: CalendarShown, say: Say) -> str:
    course = outcome.course
    hour = say("each member's own hour") if course.hour is None else say.hour(course.hour)
    lines = [say("Comes on {days}, {hour}.", days=say.weekdays(course.weekdays), hour=hour)]
    open_days = [(number, day.local_on) for number, day in enumerate(outcome.days, 1) if day.local_on and not day.is_passed]
    ahead = [number for number, local_on in open_days if local_on >= outcome.today]
    if course.used_at is None:
        lines.append(say("This is your draft. Nothing is sent until you use it."))
    elif course.paused_on is not None:
        lines.append(say("Paused since {day}. The rest waits.", day=say.day(course.paused_on)))
    elif (first := min((day.local_on for day in outcome.days if day.local_on is not None), default=outcome.today)) > outcome.today:
        lines.append(say("It begins on {day}.", day=say.day(first)))
    elif ahead:
        lines.append(say("It is at day {number} of {days}.", number=ahead[0], days=len(outcome.days)))
    else:
        lines.append(say("All its days are over."))
    if outcome.left_over:
        lines.append(say.plural("{n} more day is past the cohort's end.", "{n} more days are past the cohort's end.", outcome.left_over))
    if outcome.practised:
        lines.append(say("Counted are those who show that they answer."))
    if outcome.kept:
        lines.append(say("Saved as yours: you can take it in any cohort of yours, also after this one ends."))
    return " ".join(lines)


def _keys(outcome: CalendarShown, some: tuple[Day, ...], first: int, say: Say) -> list[list[Button]]:
    cohort, course = outcome.cohort.id, outcome.course
    numbers = [Button(str(number), callbacks.CourseDay(day.id)) for number, day in enumerate(some, first + 1)]
    later = first + DAYS_ON_A_PAGE < len(outcome.days)
    turns = pager(outcome.page, lambda page: callbacks.CohortCourse(cohort, page), say("Earlier days"), say("Later days"), more=later)
    use = []
    if course.used_at is None:
        use = [[Button(say("Use it"), callbacks.UseCourse(cohort)), *_preset(outcome, say)]]
    when = [
        Button(say("Days"), callbacks.AskCourseWhen(cohort, "days")),
        Button(say("Hour"), callbacks.AskCourseWhen(cohort, "hour")),
        Button(say("First day"), callbacks.AskCourseWhen(cohort, "start")),
    ]
    more = [Button(say("Save as mine"), callbacks.KeepCourse(cohort))]
    if course.used_at is not None and course.paused_on is None:
        more.append(Button(say("Pause it"), callbacks.RestCourse(cohort)))
    elif course.used_at is not None:
        more.append(Button(say("Go on with it"), callbacks.ResumeCourse(cohort)))
    last = [Button(say("Drop the course"), callbacks.AskDropCourse(cohort)), menus.to_cohort(cohort, say)]
    return [*in_rows(numbers, 6), turns, *use, when, more, last]


def _preset(outcome: CalendarShown, say: Say) -> list[Button]:
    """Three a week, in one tap."""
    if outcome.course.weekdays == frozenset({0, 2, 4}):
        return []
    return [Button(say.weekdays(frozenset({0, 2, 4})), callbacks.CourseDays(outcome.cohort.id, "024"))]


@shows
def _when(outcome: WhenAsked, say: Say) -> Message:
    cohort, course = outcome.cohort.id, outcome.course
    if outcome.part == "days":
        unread = days_not_read(say)
        text = say("On which days does it come? A tap adds a day or takes it out. Now: {days}.", days=say.weekdays(course.weekdays))
        toggles = [Button(_marked(day, course, say), callbacks.CourseDays(cohort, _toggled(course, day))) for day in range(7)]
        presets = [Button(short(say.weekdays(_days(each))), callbacks.CourseDays(cohort, each)) for each in PRESETS]
        rows = [toggles[:4], toggles[4:], presets[:2], presets[2:]]
    elif outcome.part == "hour":
        unread = hour_not_read(say)
        text = say("At which hour does it come: each member's own, or one for all, in {zone} time?", zone=say.zone(outcome.cohort.zone))
        keys = [Button(say.hour(hour), callbacks.CourseHour(cohort, hour)) for hour in outcome.hours or range(6, 22)]
        rows = [[Button(say("Each their own"), callbacks.CourseHour(cohort, OWN_HOUR))], *in_rows(keys, 4)]
        if outcome.hours:
            text, rows = which_hour(outcome.cohort, say), in_rows(keys, 4)
    else:
        unread = say("I could not read a day from today to a year on.")
        text = say("From which day on does it come? What has been sent stays where it is.")
        days = [outcome.today + timedelta(days=ahead) for ahead in STARTS]
        keys = [Button(_short(day, say), callbacks.CourseStart(cohort, day.toordinal())) for day in days]
        rows = in_rows(keys, 3)
    text = f"{unread}\n\n{text}" if outcome.unread else text
    return Message(text=text, buttons=[*rows, [Button(say("Back"), callbacks.CohortCourse(cohort, 0))]], in_place=True)


def days_not_read(say: Say) -> str:
    return say("I could not read the days. Write them like “Mon and Thu”, or tap.")


def hour_not_read(say: Say) -> str:
    return say("I could not read a full hour. Write it like “{hour}”, or tap one.", hour=say.hour(9))


def which_hour(cohort: Cohort, say: Say) -> str:
    """Two hours were named, or a time between them."""
    return say("Which of these? One hour for all, in {zone} time.", zone=say.zone(cohort.zone))


def _days(days: str) -> frozenset[int]:
    return frozenset(int(day) for day in days)


def _marked(day: int, course: OwnCourse, say: Say) -> str:
    return f"{say.weekday(day)} ✓" if day in course.weekdays else say.weekday(day)


def _toggled(course: OwnCourse, day: int) -> str:
    """At least one day stays."""
    return questions.written(course.weekdays ^ {day} or course.weekdays)
