"""Goals: listed, opened with their progress, changed, renewed, closed, deleted."""

from dataclasses import replace

from bot import callbacks
from bot.services.education.goals import (
    ON_A_PAGE,
    GoalDeleted,
    GoalDeletionAsked,
    GoalOpened,
    GoalSaved,
    GoalsListed,
    GoalToChange,
    RenewalOffered,
)
from bot.views.education import goal_progress
from bot.views.labels import pager
from bot.views.message import Button, Message, Reply
from bot.views.say import Say, put
from bot.views.showing import shows
from practice.goals import Goal, Progress, Step, is_open


@shows
def page(outcome: GoalsListed, say: Say) -> Message:
    first = outcome.page * ON_A_PAGE + 1
    parts = [say("<b>Your goals</b>"), *(_line(number, each, say) for number, each in enumerate(outcome.progress, first))]
    if not outcome.progress:
        parts.append(say("None yet. A goal is hours that you want by a day, for a renewal, say. Each can start from a board's rules."))
    if outcome.draft is not None:
        parts.append(say("One is begun and not saved yet: {name}.", name=outcome.draft.name))
    return Message(text="\n\n".join(parts), buttons=_page_keys(outcome, say, first), in_place=True)


def _line(number: int, progress: Progress, say: Say) -> str:
    head = put("{number}. <b>{name}</b>", number=number, name=progress.goal.name)
    if progress.goal.closed_at is not None:
        return head + " " + say("(goal closed)") + "\n" + goal_progress.done(progress, say)
    return head + "\n" + goal_progress.done(progress, say) + " " + say("Until {day}.", day=say.short_date(progress.goal.due_on))


def _page_keys(outcome: GoalsListed, say: Say, first: int) -> list[list[Button]]:
    numbers = [Button(str(number), callbacks.OpenGoal(each.goal.id)) for number, each in enumerate(outcome.progress, first)]
    turns = pager(outcome.page, callbacks.ListGoals, say("Back"), say("More"), more=first - 1 + ON_A_PAGE < outcome.total)
    new = Button(say("New goal") if outcome.draft is None else say("Go on with the goal"), callbacks.NewGoal())
    return [numbers, turns, [new]]


@shows
def shown(outcome: GoalOpened, say: Say) -> Message:
    return Message(text=_text(outcome, say), buttons=_keys(outcome, say), in_place=True)


def _text(outcome: GoalOpened, say: Say) -> str:
    progress = outcome.progress
    head = put("<b>{name}</b>", name=progress.goal.name)
    if progress.goal.closed_at is not None:
        head += " " + say("(goal closed)")
    not_counted = goal_progress.not_counted(outcome.pack, say)
    parts = [
        say("Changed.") if outcome.changed else "",
        head + "\n" + goal_progress.period(progress, say),
        "\n".join(part for part in (goal_progress.done(progress, say), goal_progress.categories(progress, say)) if part),
        goal_progress.left(progress, say),
        goal_progress.beside(outcome, say),
        not_counted,
        goal_progress.check_with_board(outcome.pack, say, today=outcome.today, briefly=bool(not_counted)),
    ]
    return "\n\n".join(part for part in parts if part)


def _keys(outcome: GoalOpened, say: Say) -> list[list[Button]]:
    goal = outcome.goal
    last = [Button(say("Delete"), callbacks.AskDeleteGoal(goal.id)), Button(say("All goals"), callbacks.ListGoals(0))]
    draw = [] if outcome.person.text_only else [Button(say("Show as a picture"), callbacks.DrawGoal(goal.id))]
    record = Button(say("Get a record"), callbacks.ShowForms(goal.id))
    renew = Button(say("Renew") if outcome.renewal is None else say("Next period"), callbacks.AskRenewGoal(goal.id))
    if not is_open(goal):
        return [draw, [record], [Button(say("Open again"), callbacks.ReopenGoal(goal.id)), renew], last]
    return [
        [Button(say("Log hours"), callbacks.LogHours(goal.id)), Button(say("Reminders"), callbacks.ShowRhythm(goal.id))],
        [record, *draw],
        [Button(say("Change"), callbacks.ChangeGoal(goal.id)), renew, Button(say("Close goal"), callbacks.CloseGoal(goal.id))],
        last,
    ]


@shows
def _saved(saved: GoalSaved, say: Say) -> Message:
    """Reminders are off, and offered once here."""
    outcome, earlier = saved.opened, saved.earlier
    text = put("<b>{name}</b>", name=outcome.goal.name) + "\n" + goal_progress.period(outcome.progress, say)
    if earlier.entries:
        text += "\n\n" + say.plural(
            "{n} entry from before is in these days and counts: {hours}.",
            "{n} entries from before are in these days and count: {hours}.",
            earlier.entries,
            hours=say.hours(earlier.hours),
        )
    text += "\n\n" + say("Saved. Do you want reminders of it? They are off until you choose how often.")
    keys = [
        [
            Button(say("Choose reminders"), callbacks.ShowRhythm(outcome.goal.id)),
            Button(say("No reminders"), callbacks.OpenGoal(outcome.goal.id)),
        ],
        [Button(say("Log hours"), callbacks.LogHours(outcome.goal.id)), Button(say("All goals"), callbacks.ListGoals(0))],
    ]
    return Message(text=text + "\n\n" + goal_progress.check_with_board(outcome.pack, say, today=outcome.today), buttons=keys, in_place=True)


def drawn(outcome: GoalOpened, say: Say) -> Message:
    return replace(shown(outcome, say), in_place=False) if outcome.person.text_only else goal_progress.pictured(outcome, say)


@shows
def to_change(outcome: GoalToChange, say: Say) -> Message | Reply:
    goal = outcome.goal
    labels = {
        Step.NAME: say("Name"),
        Step.HOURS: say("Hours"),
        Step.DUE: say("Last day"),
        Step.START: say("First day"),
        Step.CATEGORIES: say("Categories"),
        Step.CARRY: say("Carry over"),
    }
    keys = [Button(label, callbacks.GoalStep(goal.id, step)) for step, label in labels.items()]
    rows = [keys[:2], keys[2:4], keys[4:], *_share_key(goal, say), [Button(say("Back"), callbacks.OpenGoal(goal.id))]]
    text = put("<b>{name}</b>", name=goal.name) + "\n\n" + say("What do you want to change?")
    return Message(text=text + _sharing(goal, say), buttons=rows, in_place=True)


def _sharing(goal: Goal, say: Say) -> str:
    if goal.shares:
        return "\n\n" + say("Hours toward it may count toward other goals too.")
    return "\n\n" + say("Hours toward it count toward no other goal.")


def _share_key(goal: Goal, say: Say) -> list[list[Button]]:
    """A board's goal does as its rules say."""
    if goal.rule_pack is not None:
        return []
    label = say("Count them once") if goal.shares else say("Share its hours")
    return [[Button(label, callbacks.ShareIs(goal.id, int(not goal.shares)))]]


@shows
def renewal(outcome: RenewalOffered, say: Say) -> Message:
    goal, period = outcome.goal, outcome.period
    lines = [
        put("<b>{name}</b>", name=goal.name),
        say("The next period: {first} to {last}.", first=say.full_date(period.starts_on), last=say.full_date(period.due_on)),
        _carried(outcome, say),
        say("Hours, categories and reminders stay as they are; all of it can be changed then."),
        goal_progress.check_with_board(outcome.pack, say, today=outcome.today),
    ]
    keys = [[Button(say("Begin it"), callbacks.RenewGoal(goal.id)), Button(say("Back"), callbacks.OpenGoal(goal.id))]]
    return Message(text="\n\n".join(line for line in lines if line), buttons=keys, in_place=True)


def _carried(outcome: RenewalOffered, say: Say) -> str:
    if outcome.carried:
        return say("{hours} carry over into it.", hours=say.hours(outcome.carried))
    return say("No hours carry over.")


@shows
def deletion_asked(outcome: GoalDeletionAsked, say: Say) -> Message | Reply:
    text = say(
        "Delete the goal “{name}”? The hours that you logged stay in your log. What you typed for the goal stays in this chat, where you "
        "can delete it yourself.",
        name=outcome.goal.name,
    )
    keys = [
        [Button(say("Delete goal"), callbacks.DeleteGoal(outcome.goal.id)), Button(say("Keep it"), callbacks.OpenGoal(outcome.goal.id))]
    ]
    return Message(text=text, buttons=keys, in_place=True)


@shows
def deleted(_: GoalDeleted, say: Say) -> Message | Reply:
    text = say("The goal is deleted. The hours that you logged are still in your log.")
    return Message(text=text, buttons=[[Button(say("All goals"), callbacks.ListGoals(0))]], in_place=True)
