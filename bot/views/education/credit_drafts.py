"""Logging hours: the line, the questions, and the reading back before anything is saved."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from bot import callbacks
from bot.services.education.credit_drafts import ChosenGoal, DraftShown, Trouble
from bot.services.education.doubles import Double
from bot.services.education.log_guide import DraftDropped, LineAsked
from bot.views.education import goal_progress
from bot.views.labels import in_rows, short
from bot.views.message import MARK, Button, Message, Reply
from bot.views.say import Say, put
from bot.views.showing import shows
from db.credit_drafts import Draft
from practice.goals import QUARTER
from practice.log_lines.credits import LogStep

COMMON_HOURS = tuple(Decimal(each) for each in ("1", "1.5", "2", "3", "6"))
DOUBLES_SHOWN = 2
DAY = timedelta(days=1)


@shows
def line_asked(outcome: LineAsked, say: Say) -> Message:
    parts = [
        say("<b>Log hours</b>\nWrite it in one line, like this:\n<i>3h ethics webinar NAMI yesterday</i>"),
        say("I show you what I understood before I save it. You can send a photo or PDF of the certificate with it."),
    ]
    if outcome.goal is not None:
        parts.insert(1, say("It counts toward {goal}.", goal=outcome.goal.name))
    label = say("Step by step")
    if outcome.draft is not None:
        parts.append(say("One is begun and not saved yet; a new line takes its place."))
        label = say("Go on with it")
    keys = [Button(label, callbacks.LogByStep()), Button(say("My log"), callbacks.ListCredits(0, 0, 0))]
    return Message(text="\n\n".join(parts), buttons=[keys])


@shows
def shown(outcome: DraftShown, say: Say) -> Reply:
    message = _message(outcome, say)
    if (old := outcome.replaced) is None:
        return Reply(messages=[message], reaction=MARK if outcome.heard else None)
    if old.draft.title or old.draft.hours:
        what = old.draft.title or say.hours(old.draft.hours or Decimal())
        message = replace(message, text=say("“{what}” was not saved. Write it again to log it.", what=what) + f"\n\n{message.text}")
    asked = [_message(old, say).buttons, _fields(old, say).buttons]  # whichever of the two stands there
    return Reply(messages=[message], reaction=MARK if outcome.heard else None, ends=asked)


def _message(outcome: DraftShown, say: Say) -> Message:
    if outcome.fields:
        return _fields(outcome, say)
    return _review(outcome, say) if outcome.step is None else _question(outcome, outcome.step, say)


@shows
def dropped(outcome: DraftDropped, say: Say) -> Reply:
    text = say("All right, I kept none of it.") if outcome.credit_id is None else say("All right, it stays as it was.")
    keys = [Button(say("My log"), callbacks.ListCredits(0, 0, 0)), Button(say("Log hours"), callbacks.BeginLog())]
    truncates = outcome.credit_id is None
    return Reply(messages=[Message(text=text, buttons=[keys], in_place=True)], delete=outcome.message_ids, truncates=truncates)


def told(draft: Draft, say: Say) -> str:
    """What is known of it, line by line."""
    lines = [put("<b>{title}</b>", title=draft.title) if draft.title else ""]
    facts = [say.hours(draft.hours) if draft.hours is not None else "", day_of(draft.earned_on, say) if draft.earned_on else ""]
    lines.append(put("{facts}", facts=" · ".join(fact for fact in facts if fact)))
    lines += [*names(draft.provider, draft.presenter, say)]
    return "\n".join(line for line in lines if line)


def day_of(day: date, say: Say) -> str:
    """Weekday, date and year."""
    return f"{say.weekday(day.weekday())}, {say.full_date(day)}"


def names(provider: str | None, presenter: str | None, say: Say) -> list[str]:
    lines = [say("Offered by: {name}", name=provider)] if provider else []
    return [*lines, say("Presented by: {name}", name=presenter)] if presenter else lines


def counts(chosen: tuple[ChosenGoal, ...], say: Say) -> str:
    each = [
        goal.goal.name if goal.category is None else f"{goal.goal.name} ({goal.category.name})"  # escaped once, by what says it
        for goal in chosen
    ]
    return say("Counts toward: {goals}", goals=", ".join(each)) if each else say("Counts toward: no goal")


def not_counted(chosen: tuple[ChosenGoal, ...], say: Say) -> list[str]:
    """What the boards of these goals do not take as hours."""
    packs = [say.library.rule_packs.get(each.goal.rule_pack or "") for each in chosen]
    return [line for pack in dict.fromkeys(packs) if (line := goal_progress.not_counted(pack, say))]


def files(number: int, say: Say) -> str:
    return say.plural("{n} certificate file", "{n} certificate files", number) if number else say("No certificate yet")


def _review(outcome: DraftShown, say: Say) -> Message:
    draft = outcome.draft
    parts = [
        _troubled(outcome, say) + say("<b>Not saved yet.</b> Did I get this right?"),
        told(draft, say),
        counts(outcome.chosen, say) + "\n" + files(outcome.files, say),
        *not_counted(outcome.chosen, say),
        *(_double(each, say) for each in outcome.doubles[:DOUBLES_SHOWN]),
    ]
    if outcome.missing:
        parts.append(say("Still needed: {fields}.", fields=", ".join(_name(step, say) for step in outcome.missing)))
        rows = [[_ask(draft, step, say) for step in outcome.missing]]
    else:
        save = say("Save") if draft.credit_id is None else say("Save changes")
        rows = [[Button(save, callbacks.SaveCredit(draft.id))]]
    drop = say("Don't save it") if draft.credit_id is None else say("Leave it as it is")
    rows.append([Button(say("Change"), callbacks.ChangeDraft(draft.id)), Button(drop, callbacks.DropCreditDraft(draft.id))])
    return Message(text="\n\n".join(part for part in parts if part), buttons=rows, in_place=True)


def _double(double: Double, say: Say) -> str:
    credit = double.credit
    text = say(
        "You have something like it: {title}, {hours}, {day}. Both may stay.",
        title=credit.title,
        hours=say.hours(credit.hours),
        day=say.short_date(credit.earned_on),
    )
    if double.once_in is None:
        return text
    return text + " " + say("For {goal}, the same program counts once in a period.", goal=double.once_in.name)


def _fields(outcome: DraftShown, say: Say) -> Message:
    draft = outcome.draft
    steps = [LogStep.HOURS, LogStep.DAY, LogStep.TITLE, LogStep.PROVIDER, LogStep.PRESENTER]
    if outcome.open_goals:
        steps.append(LogStep.GOALS)
    if any(each.categories for each in outcome.chosen):
        steps.append(LogStep.CATEGORY)
    steps.append(LogStep.CERTIFICATE)
    keys = [_ask(draft, step, say) for step in steps]
    text = told(draft, say) + "\n" + counts(outcome.chosen, say) + "\n\n" + say("What do you want to change?")
    return Message(text=text, buttons=[*in_rows(keys, 3), [Button(say("Back"), callbacks.ShowCreditDraft(draft.id))]], in_place=True)


def _ask(draft: Draft, step: LogStep, say: Say) -> Button:
    return Button(_name(step, say).capitalize(), callbacks.CreditStep(draft.id, step))


def _name(step: LogStep, say: Say) -> str:
    return {
        LogStep.HOURS: say("hours"),
        LogStep.DAY: say("day"),
        LogStep.TITLE: say("title"),
        LogStep.PROVIDER: say("organization"),
        LogStep.PRESENTER: say("presenter"),
        LogStep.GOALS: say("goals"),
        LogStep.CATEGORY: say("category"),
        LogStep.CERTIFICATE: say("certificate"),
    }[step]


def _question(outcome: DraftShown, step: LogStep, say: Say) -> Message:
    ask = {LogStep.HOURS: _hours, LogStep.DAY: _day, LogStep.GOALS: _goals, LogStep.CATEGORY: _category}.get(step)
    text, rows = ask(outcome, say) if ask is not None else (_words(step, outcome, say), [])
    return Message(text=_troubled(outcome, say) + text, buttons=[*rows, _ways_on(outcome, step, say)], in_place=True)


def _troubled(outcome: DraftShown, say: Say) -> str:
    said = {
        Trouble.NOT_READ: say("I could not read that."),
        Trouble.AHEAD: say("That day is still to come, so its hours can't count yet."),
        Trouble.TOO_LONG: say("That is a bit long for me. A shorter one, please."),
        Trouble.BY_BUTTON: say("Please use one of the buttons here."),
    }
    return "" if outcome.trouble is None else said[outcome.trouble] + "\n\n"


def _hours(outcome: DraftShown, say: Say) -> tuple[str, list[list[Button]]]:
    choices = outcome.draft.hours_choices
    shown = choices or COMMON_HOURS
    keys = [Button(say.hours(each), callbacks.CreditHoursAre(outcome.draft.id, int(each / QUARTER))) for each in shown]
    text = say("How many hours? Write a number, like 1.5 or 45 min.")
    if len(choices) == 1:
        text = say("I am not sure that I read the hours right. Press the number if it is this one, or write it, like 1.5 or 45 min.")
    elif choices:
        text = say("I read more than one number of hours, or one that is no quarter hour. Which one is it?")
    return text, in_rows(keys, 3)


def _day(outcome: DraftShown, say: Say) -> tuple[str, list[list[Button]]]:
    if choices := outcome.draft.day_choices:
        keys = [Button(say.short_date(day), _day_is(outcome.draft, day)) for day in choices]
        text = say("I read more than one day. Which one was it?")
        if len(choices) == 1:
            text = say("I am not sure that I read the day right. Press it if it is this one, or write it.")
        return text, [keys]
    today, yesterday = outcome.today, outcome.today - DAY
    keys = [Button(say("Today"), _day_is(outcome.draft, today)), Button(say("Yesterday"), _day_is(outcome.draft, yesterday))]
    return say("Which day was it? Write it your way, like {example}.", example=say.typed_date(today - 9 * DAY)), [keys]


def _day_is(draft: Draft, day: date) -> callbacks.CreditDayIs:
    return callbacks.CreditDayIs(draft.id, day.year * 10_000 + day.month * 100 + day.day)


def _goals(outcome: DraftShown, say: Say) -> tuple[str, list[list[Button]]]:
    if not outcome.open_goals:
        return say("No open goal holds this day. It can stay in your log without one."), []
    chosen = {each.goal.id for each in outcome.chosen}
    rows = [
        [Button(short(("✓ " if goal.id in chosen else "") + goal.name), callbacks.CreditToward(outcome.draft.id, goal.id))]
        for goal in outcome.open_goals
    ]
    text = say("Toward which goal does it count?")
    if len(outcome.open_goals) > 1 and not all(goal.shares for goal in outcome.open_goals):
        text += " " + say("Only goals that share hours can both have it.")
    return text, rows


def _category(outcome: DraftShown, say: Say) -> tuple[str, list[list[Button]]]:
    waiting = next((each for each in outcome.chosen if not each.is_settled), None)
    if waiting is None:
        return say("This goal has no categories."), []
    goal_id, draft_id = waiting.goal.id, outcome.draft.id
    rows = [[Button(short(each.name), callbacks.CreditCategoryIs(draft_id, goal_id, each.id))] for each in waiting.categories]
    rows.append([Button(say("None of these"), callbacks.CreditCategoryIs(draft_id, goal_id, 0))])
    asked = say("{goal}: which category?", goal=waiting.goal.name)
    return "\n\n".join(filter(None, [told(outcome.draft, say), asked, *not_counted((waiting,), say)])), rows


def _words(step: LogStep, outcome: DraftShown, say: Say) -> str:
    return {
        LogStep.TITLE: say("What was it called? Write its title."),
        LogStep.PROVIDER: say("Which organization offered it?"),
        LogStep.PRESENTER: say("Who presented it? A name, if you have it."),
        LogStep.CERTIFICATE: say("Do you have the certificate? Send a photo or a PDF, or skip and add it later.")
        + ("\n" + files(outcome.files, say) if outcome.files else ""),
    }[step]


def _ways_on(outcome: DraftShown, step: LogStep, say: Say) -> list[Button]:
    draft = outcome.draft
    done = step is LogStep.GOALS or (step is LogStep.CERTIFICATE and outcome.files)
    on = Button(say("Next") if done else say("Skip"), callbacks.SkipCreditStep(draft.id, step))
    if not draft.is_guided:
        return [on] if draft.credit_id is not None else [on, Button(say("Don't save it"), callbacks.DropCreditDraft(draft.id))]
    before = _step_before(outcome, step)
    back = callbacks.BeginLog() if before is None else callbacks.CreditStep(draft.id, before)
    return [Button(say("Back"), back), on]


def _step_before(outcome: DraftShown, step: LogStep) -> LogStep | None:
    """The one asked before, without those that have nothing to choose from."""
    empty = set() if outcome.open_goals else {LogStep.GOALS}
    if not any(each.categories for each in outcome.chosen):
        empty.add(LogStep.CATEGORY)
    every = [each for each in LogStep if each not in empty or each is step]
    at = every.index(step)
    return every[at - 1] if at else None
