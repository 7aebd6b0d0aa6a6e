"""One's own week: chosen, told, and left as easily."""

from bot import callbacks
from bot.services.review.own_week import OwnWeek, WeekShown
from bot.views.labels import in_rows, short
from bot.views.message import Button, Message, Reply
from bot.views.say import Say, put
from bot.views.showing import shows

OFF = 7  # no weekday
LONGEST_LINE = 200


def switch(say: Say) -> Button:
    return Button(say("My week"), callbacks.ShowOwnWeek())


@shows
def shown(outcome: WeekShown, say: Say) -> Message | Reply:
    text = say("Once a week I can tell you what you practiced, with a line of your own. Only what there was. It is off; which day?")
    if outcome.day is not None:
        text = say("Your week comes on {day}: what you practiced, with a line of your own.", day=say.weekday_name(outcome.day))
    keys = [Button(short(say.weekdays(frozenset({day}))), callbacks.OwnWeekOn(day)) for day in range(7) if day != outcome.day]
    off = [] if outcome.day is None else [Button(say("No weeks"), callbacks.OwnWeekOn(OFF))]
    return Message(text=text, buttons=[*in_rows(keys, 2), [*off, Button(say("All I wrote"), callbacks.ShowReview())]], in_place=True)


def told(outcome: OwnWeek, say: Say) -> Reply:
    values = [say.value(value) + (f" ({times})" if times > 1 else "") for value, times in outcome.practiced.items()]
    parts = [say("<b>Your week</b>"), say("You practiced: {values}.", values=", ".join(values))]
    if outcome.line:
        parts.append(put("“{line}”", line=short(" ".join(outcome.line.split()), LONGEST_LINE)))
    keys = [[Button(say("All I wrote"), callbacks.ShowReview()), Button(say("No weeks"), callbacks.OwnWeekOn(OFF))]]
    return Reply(messages=[Message(text="\n\n".join(parts), buttons=keys, scheduled=True, once=True)])
