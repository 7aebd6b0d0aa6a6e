"""What a day of a course says: a line on its card, the last word after its last day, and the way to the next."""

from bot import callbacks
from bot.views.cohorts import course
from bot.views.message import Button
from bot.views.say import Say, put
from practice.courses import DayOfCohort, DayOfCourse, DayOfTaken, TakenState
from practice.library import OwnCourseText


def line(day: DayOfCourse | None, say: Say) -> list[str]:
    """None for a course that is gone from the library."""
    match day:
        case None:
            return []
        case DayOfTaken(taken=taken):
            if (found := say.library.courses.get(taken.course)) is None:
                return []
            title, days = found.text(say.language).title, len(found.days)
        case DayOfCohort():
            title, days = course.title(day.course, say), day.days
    return [say("<i>Day {number} of {days} · {title}</i>", number=day.number, days=days, title=title)]


def last_word(day: DayOfCourse | None, say: Say) -> list[str]:
    if day is None or not day.is_last:
        return []
    words = _words(day, say)
    said = "" if words is None else words.last.strip()
    return [put("{word}", word=said) if said else say("That was the last day of the course.")]


def _words(day: DayOfCourse, say: Say) -> OwnCourseText | None:
    match day:
        case DayOfTaken(taken=taken):
            found = say.library.courses.get(taken.course)
            return None if found is None else found.text(say.language)
        case DayOfCohort():
            return course.words(day.course, say)


def next_day(day: DayOfCourse | None, say: Say) -> list[list[Button]]:
    """For those who go at their own pace."""
    if not isinstance(day, DayOfTaken) or day.taken.by_day or day.taken.state is not TakenState.OPEN:
        return []
    return [[Button(say("Next of the course"), callbacks.NextOfCourse(day.taken.id))]]
