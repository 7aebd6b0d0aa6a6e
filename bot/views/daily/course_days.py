"""What a day of a course says: a line on its card, the last word after its last day, and the way to the next."""

from bot import callbacks
from bot.views.message import Button
from bot.views.say import Say, put
from practice.courses import DayOfTaken, TakenState


def line(day: DayOfTaken | None, say: Say) -> list[str]:
    course = None if day is None else say.library.courses.get(day.taken.course)
    if day is None or course is None:
        return []
    title = course.text(say.language).title
    return [say("<i>Day {number} of {days} · {title}</i>", number=day.number, days=len(course.days), title=title)]


def last_word(day: DayOfTaken | None, say: Say) -> list[str]:
    course = None if day is None else say.library.courses.get(day.taken.course)
    if day is None or course is None or not day.is_last:
        return []
    return [put("{word}", word=course.text(say.language).last.strip())]


def next_day(day: DayOfTaken | None, say: Say) -> list[list[Button]]:
    """For those who go at their own pace."""
    if day is None or day.taken.by_day or day.taken.state is not TakenState.OPEN:
        return []
    return [[Button(say("Next of the course"), callbacks.NextOfCourse(day.taken.id))]]
