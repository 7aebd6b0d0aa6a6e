"""The list to take into supervision, and the buttons that put something on it."""

from bot import callbacks
from bot.services.review.supervision import ON_A_PAGE, Brought, Cleared, ClearingAsked, Item, ListShown
from bot.views import menus
from bot.views.labels import pager, short
from bot.views.message import Button, Message, Reply
from bot.views.say import Say, put
from bot.views.showing import shows
from practice.plans import Plan

SHOWN = 80  # characters of what they wrote, in the list


def bring_reflection(reflection_id: int, say: Say) -> Button:
    return Button(say("Bring to supervision"), callbacks.BringReflection(reflection_id))


def bring_plan(plan_id: int, say: Say) -> Button:
    return Button(say("Bring to supervision"), callbacks.BringPlan(plan_id))


@shows
def brought(outcome: Brought, say: Say) -> Message | Reply:
    lead = say("It is on your list for supervision.") if outcome.is_new else say("It is on your list already.")
    return Message(text=lead + " " + _promise(say), buttons=[[Button(say("Open the list"), callbacks.ShowSupervision(0, 0))]])


def _promise(say: Say) -> str:
    return say("I send nothing to any supervisor: you choose in the meeting what you tell or show.")


@shows
def page(outcome: ListShown, say: Say) -> Message:
    if not outcome.items:
        return Message(text=_empty(say), buttons=menus.current(say), in_place=True)
    first = outcome.page * ON_A_PAGE + 1
    head = say("<b>For supervision</b>") + "\n" + (say("Which one comes off the list?") if outcome.removes else _promise(say))
    lines = [_line(number, item, outcome, say) for number, item in enumerate(outcome.items, first)]
    return Message(text="\n\n".join([head, *lines]), buttons=_keys(outcome, say, first), in_place=True)


def _empty(say: Say) -> str:
    empty = say("Nothing is on it. The button “Bring to supervision” under a reflection or a plan puts it here.")
    return say("<b>For supervision</b>") + "\n" + empty + " " + _promise(say)


def _line(number: int, item: Item, outcome: ListShown, say: Say) -> str:
    if item.plan is not None:
        return _plan(number, item.plan, outcome, say)
    assert item.entry is not None  # noqa: S101  it is one of the two, and goes from the list when that goes
    entry = item.entry
    scenario = outcome.library.find_scenario(entry.scenario_id)
    title = say.value(entry.value) if scenario is None else scenario.text(say.language).title
    day = say.short_date(entry.at, outcome.person.schedule.zone)
    words = entry.text or say.plural("{n} voice note", "{n} voice notes", entry.voices)
    return put("{number}. {day} · <b>{title}</b>\n{words}", number=number, day=day, title=title, words=_cut(words, SHOWN))


def _plan(number: int, plan: Plan, outcome: ListShown, say: Say) -> str:
    day = say.short_date(plan.created_at, outcome.person.schedule.zone)
    situation, action = (_cut(half or "…", SHOWN // 2) for half in (plan.situation, plan.action))
    head = put("{number}. {day} · <b>{title}</b>\n", number=number, day=day, title=say("A plan"))
    return head + say("If {situation}, then {action}", situation=situation, action=action)


def _cut(words: str, most: int) -> str:
    return short(" ".join(words.split()), most)


def _keys(outcome: ListShown, say: Say, first: int) -> list[list[Button]]:
    removes, at = int(outcome.removes), outcome.page
    numbers = [Button(str(number), _action(item, outcome)) for number, item in enumerate(outcome.items, first)]
    more = first + ON_A_PAGE <= outcome.total
    turns = pager(at, lambda page: callbacks.ShowSupervision(page, removes), say("Back"), say("More"), more=more)
    away = [Button(say("Take one off"), callbacks.ShowSupervision(at, 1)), Button(say("Clear the list"), callbacks.AskClearSupervision())]
    if outcome.removes:
        away = [Button(say("Back to the list"), callbacks.ShowSupervision(at, 0))]
    return [numbers, turns, away]


def _action(item: Item, outcome: ListShown) -> callbacks.Callback:
    if outcome.removes:
        return callbacks.RemoveSupervision(item.id, outcome.page)
    if item.plan is not None:
        return callbacks.OpenPlan(item.plan.id)
    return callbacks.OpenEntry(item.entry.prompt_id if item.entry is not None else 0)


@shows
def clearing_asked(_: ClearingAsked, say: Say) -> Message | Reply:
    keys = [[Button(say("Clear it"), callbacks.ClearSupervision()), Button(say("Keep it"), callbacks.ShowSupervision(0, 0))]]
    return Message(text=say("Clear the list? What you wrote stays: only the list becomes empty."), buttons=keys, in_place=True)


@shows
def cleared(_: Cleared, say: Say) -> Message:
    text = say("The list is empty. Your reflections and plans are where they were.")
    return Message(text=text, buttons=menus.current(say), in_place=True)
