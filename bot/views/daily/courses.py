"""Courses in words: the list, one with its first and last word, the days met, and the line on a day's card."""

from bot import callbacks
from bot.services.daily.courses import DAYS_ON_A_PAGE, CourseShown, CoursesListed, DaysMet
from bot.views import menus
from bot.views.labels import in_rows, pager
from bot.views.message import Button, Message, Reply
from bot.views.say import Say, put
from bot.views.showing import shows
from practice.courses import Taken, TakenState
from practice.library import Course


@shows
def listed(outcome: CoursesListed, say: Say) -> Message:
    lines = [_line(number, course, taken, say) for number, (course, taken) in enumerate(outcome.courses, 1)]
    text = say("<b>Courses</b>\nSome days in a row, with an end. Take one by day or at your own pace; pause or leave whenever you like.")
    numbers = [Button(str(number), callbacks.ShowCourse(course.id)) for number, (course, _) in enumerate(outcome.courses, 1)]
    return Message(text=text + "\n\n" + "\n".join(lines), buttons=[*in_rows(numbers, 4), *menus.current(say)], in_place=True, numbered=True)


def _line(number: int, course: Course, taken: Taken | None, say: Say) -> str:
    words, days = course.text(say.language), len(course.days)
    line = put("{number}. {title}", number=number, title=words.title)
    if taken is None or taken.state is TakenState.LEFT:
        return line + " · " + say.plural("{n} day", "{n} days", days)
    return line + " · " + _where(taken, days, say)


def _where(taken: Taken, days: int, say: Say) -> str:
    match taken.state:
        case TakenState.OVER:
            return say("you have met it")
        case TakenState.PAUSED:
            return say("paused, {met} of {days} met", met=taken.place, days=days)
        case TakenState.OPEN | TakenState.LEFT:
            return say("{met} of {days} met", met=taken.place, days=days)


@shows
def shown(outcome: CourseShown, say: Say) -> Message:
    course = outcome.course
    head = put("<b>{title}</b>", title=course.text(say.language).title) + "\n"
    head += put("{whom}", whom=course.text(say.language).for_whom) + " " + say.plural("{n} day.", "{n} days.", len(course.days))
    return Message(text="\n\n".join([head, *_state(outcome, say)]), buttons=_keys(outcome, say), in_place=True)


def _state(outcome: CourseShown, say: Say) -> list[str]:
    """What comes next, in a sentence or two."""
    course, taken = outcome.course, outcome.taken
    words = course.text(say.language)
    first = put("{word}", word=words.first.strip())
    if taken is None:
        return [first]
    met = say("Met so far: {met} of {days}.", met=taken.place, days=len(course.days))
    match taken.state:
        case TakenState.OVER:
            return [put("{word}", word=words.last.strip()), say("What you met stays in /progress.")]
        case TakenState.LEFT:
            return [first, met if taken.place else say("You left it. Begin again whenever you like.")]
        case TakenState.PAUSED:
            return [say("It rests until you go on."), met]
        case TakenState.OPEN:
            return [*([] if taken.place else [first]), _pace(outcome, taken, say), met]


def _pace(outcome: CourseShown, taken: Taken, say: Say) -> str:
    if not taken.by_day:
        return say("At your own pace: the next day comes when you ask for it.")
    if outcome.next_at is None:
        text = say("One a day, in place of your daily scenario. No scenario is planned now: /settings has your days and pauses.")
    else:
        moment = say.moment(outcome.next_at, outcome.person.schedule.zone)
        text = say("One a day, in place of your daily scenario. The next comes on {moment}.", moment=moment)
    if outcome.paused is not None:
        text += " " + say("{title} rests meanwhile.", title=outcome.paused.text(say.language).title)
    return text


def _keys(outcome: CourseShown, say: Say) -> list[list[Button]]:
    taken, course = outcome.taken, outcome.course.id
    back = Button(say("All courses"), callbacks.ListCourses())
    begin = [Button(say("One a day"), callbacks.BeginCourse(course, 1)), Button(say("At my own pace"), callbacks.BeginCourse(course, 0))]
    if taken is None:
        return [begin, [back]]
    met = [[Button(say("Go back to a day"), callbacks.ShowDaysMet(taken.id, 0))]] if taken.place else []
    match taken.state:
        case TakenState.OVER:
            return [*met, begin, [back]]
        case TakenState.LEFT if not taken.place:
            return [begin, [back]]
        case TakenState.LEFT:
            again = [Button(say("Begin again"), callbacks.BeginCourse(course, int(taken.by_day)))]
            return [_paces(taken, say), [*again, back], *met]
        case TakenState.PAUSED:
            return [_paces(taken, say), *met, [Button(say("Leave the course"), callbacks.LeaveCourse(taken.id)), back]]
        case TakenState.OPEN:
            other = _paces(taken, say)[int(taken.by_day)]
            rests = [
                Button(say("Pause it"), callbacks.PauseCourse(taken.id)),
                Button(say("Leave the course"), callbacks.LeaveCourse(taken.id)),
            ]
            return [[Button(say("Next one now"), callbacks.NextOfCourse(taken.id)), other], rests, *met, [back]]


def _paces(taken: Taken, say: Say) -> list[Button]:
    """Going on, by day or as one likes."""
    return [Button(say("One a day"), callbacks.GoOnCourse(taken.id, 1)), Button(say("At my own pace"), callbacks.GoOnCourse(taken.id, 0))]


@shows
def days_met(outcome: DaysMet, say: Say) -> Message | Reply:
    taken = outcome.taken
    head = put("<b>{title}</b>", title=outcome.course.text(say.language).title) + "\n" + say("The days you met. A number brings one again.")
    titles = [(day.place + 1, say.library.scenario(day.scenario_id).text(say.language).title) for day in outcome.days]
    lines = [put("{number}. {title}", number=number, title=title) for number, title in titles]
    numbers = [Button(str(number), callbacks.DayAgain(taken.id, number - 1)) for number, _ in titles]
    more = (outcome.page + 1) * DAYS_ON_A_PAGE < outcome.total
    turns = pager(outcome.page, lambda page: callbacks.ShowDaysMet(taken.id, page), say("Earlier ones"), say("Later ones"), more=more)
    back = [Button(say("Back"), callbacks.ShowCourse(outcome.course.id))]
    return Message(text=head + "\n\n" + "\n".join(lines), buttons=[*in_rows(numbers, 4), turns, back], in_place=True)
