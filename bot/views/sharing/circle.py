"""The circle in words: one that someone shared, and what one may do with it."""

from bot import callbacks
from bot.services.sharing.circle import CircleOpened, CircleShown, Hidden, NoMoreInCircle, ShareFirst
from bot.views import menus
from bot.views.message import Button, Message, Reading, Reply
from bot.views.review.entries import split
from bot.views.say import Say, put
from bot.views.sharing.feed import PART, about
from bot.views.showing import shows
from db.reports import Kind
from practice.access import Action
from practice.sharing import week_of


@shows
def opened(outcome: CircleOpened, say: Say) -> Message | Reply:
    cohort = outcome.cohort
    parts = [say("<b>Circle</b> · {cohort}", cohort=cohort.name)]
    parts.append(say("Here members share with each other, by name or without. Nothing is counted or ranked."))
    keys = []
    if not outcome.has_shared:
        parts.append(_share_first(say))
    elif outcome.has_more:
        keys.append([Button(say("Read one"), callbacks.ReadCircle(cohort.id))])
    else:
        parts.append(_no_more(say))
    if outcome.shares_any:
        keys.append([Button(say("Unshare all"), callbacks.UnshareAll(cohort.id))])
    keys.append([menus.to_cohort(cohort.id, say)])
    return Message(text="\n\n".join(parts), buttons=keys, in_place=True)


def _share_first(say: Say) -> str:
    return say("Whoever shares something here can read what others shared. Share is under each reflection, and in /review.")


def _no_more(say: Say) -> str:
    return say("You have seen all there is for now.")


@shows
def read(outcome: CircleShown | NoMoreInCircle | ShareFirst, say: Say) -> Message | Reply:
    match outcome:
        case NoMoreInCircle(cohort=cohort) | ShareFirst(cohort=cohort):
            text = _share_first(say) if isinstance(outcome, ShareFirst) else _no_more(say)
            return Message(text=text, buttons=[[menus.to_cohort(cohort.id, say)]], in_place=True)
        case CircleShown():
            return Reply(messages=[_card(outcome, say)], toast=say("I pass on your thank-you.") if outcome.just_thanked else None)


def _card(outcome: CircleShown, say: Say) -> Message:
    """Of when it was shared, only the week; of one without a name, nothing else at all."""
    share = outcome.share
    parts = split(share.text, PART)
    part = outcome.part if outcome.part < len(parts) else 0
    week = say("week of {day}", day=say.short_date(week_of(share.shared_at, outcome.cohort.zone)))
    name = say("Someone in {cohort}", cohort=outcome.cohort.name) if share.name is None else put("{name}", name=share.name)
    head = "<b>" + name + "</b> · " + week
    if share.name is not None:
        head += about(share, say, first=part == 0)
    text = "\n\n".join([head, put("{words}", words=parts[part]), say("<i>A thank-you or a line carries your name.</i>")])
    reads = Reading(cohort_id=outcome.cohort.id, action=Action.READ_CIRCLE)
    return Message(text=text, buttons=_keys(outcome, say, part, len(parts)), in_place=True, shows_share=share.id, reads=reads)


def _keys(outcome: CircleShown, say: Say, part: int, parts: int) -> list[list[Button]]:
    share = outcome.share
    rows = []
    if parts > 1:
        label = say("Read on") if part + 1 < parts else say("From the start")
        rows.append([Button(label, callbacks.OpenCircle(share.id, (part + 1) % parts))])
    line = Button(say("Write a line"), callbacks.AnswerShare(share.id))
    rows.append([line] if outcome.thanked else [Button(say("Say thank you"), callbacks.ThankAuthor(share.id)), line])
    rows.append([Button(say("Hide"), callbacks.HideShare(share.id)), Button(say("Report"), callbacks.AskReport(Kind.CIRCLE, share.id))])
    rows.append([Button(say("Read another"), callbacks.ReadCircle(share.cohort_id)), menus.to_cohort(outcome.cohort.id, say)])
    return rows


@shows
def hidden(outcome: Hidden, say: Say) -> Message | Reply:
    keys = [Button(say("Read another"), callbacks.ReadCircle(outcome.cohort.id)), menus.to_cohort(outcome.cohort.id, say)]
    return Message(text=say("Hidden: it does not come to you again. Nobody is told."), buttons=[keys], in_place=True)
