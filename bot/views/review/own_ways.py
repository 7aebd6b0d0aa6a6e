"""What the mirror of words noticed over weeks: a picture, and a caption that says the same."""

from bot import callbacks
from bot.services.review.own_ways import NotChosen, OwnWays
from bot.views import menus
from bot.views.care import word_mirror
from bot.views.message import Button, Message, Picture
from bot.views.say import Say
from bot.views.showing import shows
from practice.language.noticing import What


@shows
def pictured(outcome: OwnWays | NotChosen, say: Say) -> Message:
    if isinstance(outcome, NotChosen):
        keys = [[Button(say("Mirrors"), callbacks.ShowMirrors())]]
        return Message(text=say("The mirror of words is off, so nothing is noticed. It is in the settings."), buttons=keys)
    if not outcome.counts:
        text = say("Nothing to show yet, and that is fine. It comes when you answer a scenario in your own words.")
        return Message(text=text, buttons=menus.current(say))
    if outcome.person.text_only:
        return Message(text=_text(outcome, say), buttons=menus.current(say))
    facts = {
        "title": _title(say),
        "weeks": [say.short_day(week) for week in outcome.weeks],
        "rows": [{"name": word_mirror.named(what, say), "counts": list(counts)} for what, counts in outcome.counts.items()],
        "line": _since(outcome, say),
    }
    return Message(text=_text(outcome, say), picture=Picture(name="weeks", facts=facts))


def _title(say: Say) -> str:
    return say("How you answer, in your own words")


def _since(outcome: OwnWays, say: Say) -> str:
    return say("Since the week of {day}. A number is how many answers had it.", day=say.short_day(outcome.weeks[0]))


def _text(outcome: OwnWays, say: Say) -> str:
    """How many answers had each, and in how many weeks."""
    lines = [_line(what, counts, say) for what, counts in outcome.counts.items()]
    return "\n".join(["<b>" + _title(say) + "</b>", _since(outcome, say), "", *lines])


def _line(what: What, counts: tuple[int, ...], say: Say) -> str:
    name, weeks = word_mirror.named(what, say), sum(1 for each in counts if each)
    answers = say.plural("{what}: {n} answer", "{what}: {n} answers", sum(counts), what=name)
    return answers if weeks == 1 else answers + ", " + say.plural("in {n} week", "in {n} weeks", weeks)
