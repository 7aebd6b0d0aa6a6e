"""A cohort's path in words: all its weeks, one of them, and what its members see of it."""

from bot import callbacks
from bot.services.cohorts.paths import (
    NO_SCENARIO,
    ON_A_PAGE,
    PathDropAsked,
    PathShown,
    ScenariosOffered,
    WeekShown,
    WeekValueAsked,
    key_of,
)
from bot.services.over import Stale
from bot.views.message import Button, Message, Reply
from bot.views.over import stale
from bot.views.say import Say, put
from bot.views.values import label as value_label
from practice.models import Value
from practice.path import MOST_WEEKS, Current, Path, Week, first_on, weeks_after_the_end

IN_A_ROW = 6

PathOutcome = PathShown | WeekShown | WeekValueAsked | ScenariosOffered | PathDropAsked | Stale


def week_line(week: Current | None, say: Say) -> str | None:
    """What members see in /cohort; None where no week counts."""
    return None if week is None else say("This week: <b>{value}</b>.", value=say.value(week.week.value))


def shown(outcome: PathOutcome, say: Say) -> Message | Reply:
    match outcome:
        case Stale():
            return stale(say)
        case PathShown(path=path):
            return _none_yet(outcome, say) if path is None else _path(outcome, path, say)
        case WeekShown():
            return _week(outcome, say)
        case WeekValueAsked():
            return _value_asked(outcome, say)
        case ScenariosOffered():
            return _offered(outcome, say)
        case PathDropAsked():
            return _drop_asked(outcome, say)


def _none_yet(outcome: PathShown, say: Say) -> Message:
    cohort = outcome.cohort
    text = say(
        "<b>Path</b> · {cohort}\n\nA path gives each week one value. On their own days, people here then meet "
        "that value first. Nobody has to: whoever skips it twice in a week goes on with the others.",
        cohort=cohort.name,
    )
    keys = [
        [
            Button(say("Draft one for me"), callbacks.DraftPath(cohort.id, 1)),
            Button(say("Choose myself"), callbacks.DraftPath(cohort.id, 0)),
        ],
        [_to_cohort(cohort.id, say)],
    ]
    return Message(text=text, buttons=keys, in_place=True)


def _path(outcome: PathShown, path: Path, say: Say) -> Message:
    current = None if outcome.current is None else outcome.current.week.id
    lines = [_line(number, week, say, is_current=week.id == current) for number, week in enumerate(path.weeks, 1)]
    parts = [
        say("<b>Path</b> · {cohort}", cohort=outcome.cohort.name),
        "\n".join(lines) or say("No weeks yet."),
        _state(outcome, path, say),
    ]
    return Message(text="\n\n".join(parts), buttons=_path_keys(path, say), in_place=True)


def _line(number: int, week: Week, say: Say, *, is_current: bool) -> str:
    line = put("{number}. {value}", number=number, value=say.value(week.value))
    title = _title(week, say)
    if title is not None:
        line += put(" · {title}", title=title)
    return f"<b>{line}</b>" if is_current else line


def _title(week: Week, say: Say) -> str | None:
    scenario = None if week.scenario_id is None else say.library.find_scenario(week.scenario_id)
    return None if scenario is None else scenario.text(say.language).title


def _state(outcome: PathShown, path: Path, say: Say) -> str:
    begin = say.day(first_on(path, outcome.cohort.starts_on))
    match outcome:
        case _ if path.agreed_at is None and path.drafted_by_bot:
            lines = [say("This is a draft, in the order of the guidelines. I don't know your group: change what you like, then use it.")]
        case _ if path.agreed_at is None:
            lines = [say("This is your draft. Nothing changes for anyone until you use it.")]
        case _ if path.paused_on is not None:
            lines = [say("Paused since {day}. The rest waits.", day=say.day(path.paused_on))]
        case PathShown(current=Current() as current):
            lines = [say("Now: week {number}, until {day}.", number=current.number, day=say.day(current.last_on))]
        case _ if outcome.today < first_on(path, outcome.cohort.starts_on):
            lines = [say("It begins on {day}.", day=begin)]
        case _:
            lines = [say("All its weeks are over.")]
    late = weeks_after_the_end(path, starts_on=outcome.cohort.starts_on, ends_on=outcome.cohort.ends_on)
    if late:
        lines.append(say.plural("The cohort ends before the last week.", "The cohort ends before the last {n} weeks.", late))
    return " ".join(lines)


def _path_keys(path: Path, say: Say) -> list[list[Button]]:
    numbers = [Button(str(number), callbacks.ShowWeek(week.id)) for number, week in enumerate(path.weeks, 1)]
    rows = [numbers[at : at + IN_A_ROW] for at in range(0, len(numbers), IN_A_ROW)]
    cohort_id = path.cohort_id
    turns = [] if len(path.weeks) >= MOST_WEEKS else [Button(say("Add a week"), callbacks.AskNewWeek(cohort_id))]
    if path.agreed_at is None and path.weeks:
        turns.insert(0, Button(say("Use it"), callbacks.AgreePath(cohort_id)))
    elif path.agreed_at is not None and path.paused_on is None:
        turns.append(Button(say("Pause it"), callbacks.PausePath(cohort_id)))
    elif path.agreed_at is not None:
        turns.append(Button(say("Go on with it"), callbacks.ResumePath(cohort_id)))
    return [*rows, turns, [Button(say("Drop the path"), callbacks.AskDropPath(cohort_id)), _to_cohort(cohort_id, say)]]


def _to_cohort(cohort_id: int, say: Say) -> Button:
    return Button(say("To the cohort"), callbacks.ShowCohort(cohort_id))


def _week(outcome: WeekShown, say: Say) -> Message:
    week, place = outcome.week, outcome.place
    title = _title(week, say)
    named = (
        say("Its scenario: {title}. It is that week's first.", title=title) if title else say("No scenario is set: each gets their own.")
    )
    text = say("<b>Week {number}: {value}</b>", number=place + 1, value=say.value(week.value)) + "\n\n" + named
    moves = []
    if place:
        moves.append(Button(say("Move up"), callbacks.MoveWeek(week.id, place - 1)))
    if place + 1 < len(outcome.path.weeks):
        moves.append(Button(say("Move down"), callbacks.MoveWeek(week.id, place + 1)))
    keys = [
        moves,
        [
            Button(say("Other value"), callbacks.AskWeekValue(week.id)),
            Button(say("Pick a scenario"), callbacks.AskWeekScenario(week.id, 0)),
        ],
        [Button(say("Remove week"), callbacks.RemoveWeek(week.id)), Button(say("Back"), callbacks.ShowPath(outcome.cohort.id))],
    ]
    return Message(text=text, buttons=[row for row in keys if row], in_place=True)


def _value_asked(outcome: WeekValueAsked, say: Say) -> Message:
    week, cohort_id, before = outcome.week, outcome.cohort.id, len(outcome.path.weeks)
    number = before + 1 if week is None else [each.id for each in outcome.path.weeks].index(week.id) + 1
    keys = [
        Button(
            value_label(value, say), callbacks.NewWeek(cohort_id, value, before) if week is None else callbacks.WeekValue(week.id, value)
        )
        for value in Value
    ]
    rows = [keys[at : at + 2] for at in range(0, len(keys), 2)]
    back = callbacks.ShowPath(cohort_id) if week is None else callbacks.ShowWeek(week.id)
    parts = [say("Which value comes in week {number}?", number=number)]
    if week is None and outcome.path.weeks:
        parts.append(say("So far: {values}.", values=", ".join(say.value(each.value) for each in outcome.path.weeks)))
    return Message(text="\n\n".join(parts), buttons=[*rows, [Button(say("Enough") if week is None else say("Back"), back)]], in_place=True)


def _offered(outcome: ScenariosOffered, say: Say) -> Message:
    week, first = outcome.week, outcome.page * ON_A_PAGE
    lines = [
        put("{number}. {title}", number=number, title=each.text(say.language).title) + (" · " + say("your own") if each.is_own else "")
        for number, each in enumerate(outcome.scenarios, first + 1)
    ]
    text = say("Which scenario comes first in week {number}, {value}?", number=outcome.place + 1, value=say.value(week.value))
    numbers = [
        Button(str(number), callbacks.NameScenario(week.id, key_of(each))) for number, each in enumerate(outcome.scenarios, first + 1)
    ]
    turns = []
    if outcome.page:
        turns.append(Button(say("Earlier"), callbacks.AskWeekScenario(week.id, outcome.page - 1)))
    if first + ON_A_PAGE < outcome.total:
        turns.append(Button(say("Next"), callbacks.AskWeekScenario(week.id, outcome.page + 1)))
    last = [Button(say("Pick none"), callbacks.NameScenario(week.id, NO_SCENARIO)), Button(say("Back"), callbacks.ShowWeek(week.id))]
    return Message(text=text + "\n\n" + "\n".join(lines), buttons=[row for row in (numbers, turns, last) if row], in_place=True)


def _drop_asked(outcome: PathDropAsked, say: Say) -> Message:
    cohort_id = outcome.cohort.id
    keys = [[Button(say("Drop it"), callbacks.DropPath(cohort_id)), Button(say("Keep it"), callbacks.ShowPath(cohort_id))]]
    text = say("Drop the whole path? What people have practiced stays as it is.")
    return Message(text=text, buttons=keys, in_place=True)
