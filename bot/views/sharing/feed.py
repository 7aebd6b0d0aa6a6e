"""What trainers read: one shared reflection at a time, the newest first."""

from bot import callbacks
from bot.services.sharing.feed import DisclosureShown, NothingShared, SharedShown, Told
from bot.views import menus
from bot.views.daily import viewing
from bot.views.daily.asking import question
from bot.views.message import Button, Message, Reading
from bot.views.review.entries import split
from bot.views.say import Say, put
from bot.views.showing import shows
from practice.access import Action
from practice.cohorts import Cohort
from practice.sharing import Share

PART = 900  # characters of what someone shared, in one message


@shows
def _nothing(outcome: NothingShared, say: Say) -> Message:
    cohort = outcome.cohort
    text = say("<b>Shared with trainers</b> · {cohort}", cohort=cohort.name)
    text += "\n\n" + say("Nothing is shared here now. People share what they like, when they like.")
    return Message(text=text, buttons=[[_tell_me(cohort, say, tells=outcome.tells)], [menus.to_cohort(cohort.id, say)]], in_place=True)


@shows
def _disclosure(outcome: DisclosureShown, say: Say) -> Message:
    """Before the first one: what to do if someone tells of danger or abuse."""
    cohort = outcome.cohort
    if (own := say.host.disclosures.get(say.language)) is None:
        text = say(
            "{host} has not written down here what to do when someone tells of danger or abuse. The law may ask you to report it. "
            "Before you read on, find out what holds for you: {contact}",
            host=say.host.name,
            contact=say.host.contact,
        )
    else:
        text = put("{words}", words=own)
    text = say("<b>Before you read</b>") + "\n\n" + text + "\n\n" + say("This bot reports nothing by itself.")
    keys = [[Button(say("I have read this"), callbacks.ConfirmDisclosure(cohort.id))], [menus.to_cohort(cohort.id, say)]]
    return Message(text=text, buttons=keys, in_place=True)


@shows
def _shared(outcome: SharedShown, say: Say) -> Message:
    share = outcome.share
    parts = split(share.text, PART)
    part = outcome.part if outcome.part < len(parts) else 0
    day = say.short_date(share.shared_at, outcome.cohort.zone)
    head = put("<b>{name}</b> · {day}", name=share.shown_name, day=day)
    text = "\n\n".join([head + about(share, say, first=part == 0), put("{words}", words=parts[part])])
    reads = Reading(cohort_id=outcome.cohort.id, action=Action.READ_SHARED)
    return Message(text=text, buttons=_keys(outcome, say, part, len(parts)), in_place=True, shows_share=share.id, reads=reads)


def about(share: Share, say: Say, *, first: bool) -> str:
    """Below the name: the scenario and, on the `first` page, what they chose there and the question that their words answer."""
    if (scenario := say.library.find_scenario(share.scenario_id)) is None:
        return ""
    words = scenario.text(say.language)
    lines = [put("<i>{title}</i>", title=words.title)]
    if first:
        lines += viewing.chosen_by_another(scenario, share.way, share.next_way, say)
        lines.append(put("<b>{question}</b>", question=question(words, share.question, say)))
    return "\n" + "\n".join(lines)


def _keys(outcome: SharedShown, say: Say, part: int, parts: int) -> list[list[Button]]:
    share = outcome.share
    turns = []
    if outcome.newer_id is not None:
        turns.append(Button(say("Newer"), callbacks.OpenShared(outcome.newer_id, 0)))
    if outcome.older_id is not None:
        turns.append(Button(say("Older"), callbacks.OpenShared(outcome.older_id, 0)))
    more = []
    if parts > 1:
        label = say("Read on") if part + 1 < parts else say("From the start")
        more.append(Button(label, callbacks.OpenShared(share.id, (part + 1) % parts)))
    answer = [Button(say("Reply"), callbacks.AnswerShare(share.id)), _tell_me(outcome.cohort, say, tells=outcome.tells)]
    return [more, turns, answer, [menus.to_cohort(outcome.cohort.id, say)]]


def _tell_me(cohort: Cohort, say: Say, *, tells: bool) -> Button:
    if tells:
        return Button(say("Don't tell me"), callbacks.TellMe(cohort.id, 0))
    return Button(say("Tell me of new ones"), callbacks.TellMe(cohort.id, 1))


def told(outcome: Told, say: Say) -> Message:
    """Unasked, for those who chose it: that there is something, and no word of it."""
    keys = [Button(say("Read it"), callbacks.ShowShared(outcome.cohort.id))]
    keys.append(Button(say("Don't tell me"), callbacks.TellMe(outcome.cohort.id, 0)))
    text = say("Something new is shared with the trainers of {cohort}.", cohort=outcome.cohort.name)
    return Message(text=text, buttons=[keys], scheduled=True, once=True)
