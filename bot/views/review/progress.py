"""What was practised, first in words, then as a picture for those who ask."""

from bot import callbacks
from bot.services.review.progress import Progress
from bot.views import menus
from bot.views.daily import steadiness, tensions
from bot.views.message import Button, Message, Picture, Reply
from bot.views.say import Say
from bot.views.showing import shows
from practice.models import Value

LONGEST = 600  # characters of one message, where what it says can be two


@shows
def told(outcome: Progress, say: Say) -> Message | Reply:
    rows = menus.current(say)
    if outcome.practised and not outcome.person.text_only:
        rows = [[Button(say("Show as a picture"), callbacks.ShowPetals())], *rows]
    if outcome.practised:
        rows = [[Button(say("Show calendar"), callbacks.ShowCalendar()), Button(say("What I wrote"), callbacks.ShowReview())], *rows]
    if outcome.looks_at_words:
        rows = [[Button(say("Show how I answer"), callbacks.ShowOwnWays())], *rows]
    more = [
        _courses(outcome, say),
        "\n".join(tensions.met(outcome.tensions, say)),
        steadiness.explained(say) if outcome.by_steadiness else "",
    ]
    first, second = _text(outcome, say), "\n\n".join(part for part in more if part)
    if second and len(first) + len(second) > LONGEST:
        return Reply(messages=[Message(text=first), Message(text=second, buttons=rows)])
    return Message(text=f"{first}\n\n{second}" if second else first, buttons=rows)


def pictured(outcome: Progress, say: Say) -> Message | Reply:
    """The 12 petals, with a caption that says the same."""
    if outcome.person.text_only or not outcome.practised:
        return told(outcome, say)
    facts = {
        "title": say("Values I have practiced"),
        "names": [say.value(value) for value in Value],
        "counts": [outcome.practised.get(value, 0) for value in Value],
        "total_line": _total(outcome, say),
    }
    return Message(text=_text(outcome, say), picture=Picture(name="petals", facts=facts))


def _total(outcome: Progress, say: Say) -> str:
    times = sum(outcome.practised.values())
    practised = say.plural("{n} value practiced", "{n} values practiced", len(outcome.practised))
    return practised + " · " + say.plural("{n} scenario", "{n} scenarios", times)


def _text(outcome: Progress, say: Say) -> str:
    if not outcome.practised:
        nothing = say("Nothing yet, and that is fine. The 12 values are in /values, and /practice starts one.")
        return say("<b>Your practice</b>") + "\n" + nothing
    lines = [
        say.plural("{value}: once", "{value}: {n} times", outcome.practised[value], value=say.value(value))
        for value in Value
        if value in outcome.practised
    ]
    head = say("<b>Your practice</b>") + "\n" + _total(outcome, say)
    return f"{head}\n\n" + "\n".join(lines) + "\n\n" + _reflections(outcome, say)


def _courses(outcome: Progress, say: Say) -> str:
    """How far in which course."""
    there = [(each, say.library.courses[each.course]) for each in outcome.courses if each.course in say.library.courses]
    lines = [
        say("{title}: {met} of {days} met", title=course.text(say.language).title, met=each.place, days=len(course.days))
        for each, course in there
    ]
    return "\n".join([say("Courses"), *lines]) if lines else ""


def _reflections(outcome: Progress, say: Say) -> str:
    if not outcome.reflections:
        return say("No reflections are kept.")
    return say.plural("{n} reflection is saved, not shared.", "{n} reflections are saved, not shared.", outcome.reflections)
