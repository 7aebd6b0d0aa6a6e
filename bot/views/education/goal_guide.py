"""The guide to a goal: the rules that it can start from, and one question at a time with what is there now."""

from bot import callbacks
from bot.services.education.goal_guide import STEPS, DraftDropped, GoalAsked, HoursUnclear, PackShown, PacksOffered, Why, months_of
from bot.views.education import goal_categories, goal_progress
from bot.views.labels import in_rows, short
from bot.views.message import Button, Message
from bot.views.say import Say, put
from bot.views.showing import shows
from db.times import to_quarters
from practice.goals import Goal, Step
from practice.library.rule_pack import PeriodEnd, RulePack


@shows
def _packs(outcome: PacksOffered, say: Say) -> Message:
    """By name, with numbers, as names are longer than a button."""
    named = ((pack.text(say.language).name, pack.id) for pack in outcome.packs if not pack.is_blank)
    boards = list(enumerate(sorted(named, key=lambda board: board[0].casefold()), 1))
    lines = [put("{number}. {name}", number=n, name=name) for n, (name, _) in boards]
    numbers = [Button(str(n), callbacks.ShowRulePack(pack_id)) for n, (_, pack_id) in boards]
    blank = [[Button(say("Start from nothing"), callbacks.BeginGoal(pack.id, 0))] for pack in outcome.packs if pack.is_blank]
    text = say("Whose rules would you like to see? A goal can start from nothing, too.") + "\n\n" + "\n".join(lines)
    return Message(
        text=text, buttons=[*in_rows(numbers, 6), *blank, [Button(say("Back"), callbacks.ListGoals(0))]], in_place=True, numbered=True
    )


@shows
def _pack(outcome: PackShown, say: Say) -> Message:
    pack = outcome.pack
    words = pack.text(say.language)
    parts = [put("<b>{name}</b>\n{plain}", name=words.name, plain=words.plain)]
    if pack.also:
        parts.append(say("With a rhythm of their own, each a goal apart:") + "\n" + "\n".join(_also(pack, say)))
    parts.append(goal_progress.check_with_board(pack, say, today=outcome.today))
    rows = [[Button(say("Use these rules"), callbacks.BeginGoal(pack.id, 0))]]
    extras = [Button(short(each.text(say.language).name), callbacks.BeginGoal(pack.id, number)) for number, each in enumerate(pack.also, 1)]
    rows += [[key] for key in extras] + [[Button(say("Back"), callbacks.NewGoal())]]
    return Message(text="\n\n".join(part for part in parts if part), buttons=rows, in_place=True)


def _also(pack: RulePack, say: Say) -> list[str]:
    return [
        put("· ")
        + say("{name}: {hours} {span}", name=each.text(say.language).name, hours=say.hours(each.hours), span=_in(each.months, say))
        for each in pack.also
    ]


def span(months: int, say: Say) -> str:
    years, rest = divmod(months, 12)
    return say.plural("{n} month", "{n} months", months) if rest else say.plural("{n} year", "{n} years", years)


def _in(months: int, say: Say) -> str:
    years, rest = divmod(months, 12)
    if rest:
        return say.plural("in {n} month", "in {n} months", months)
    return say.plural("in {n} year", "in {n} years", years)


@shows
def _asked(outcome: GoalAsked, say: Say) -> Message:
    goal = outcome.goal
    parts = [_why(outcome, say), _question(outcome, say)]
    if goal.step is not None or outcome.step in (Step.HOURS, Step.DUE, Step.CATEGORIES):
        is_asked = outcome.step is not Step.REVIEW
        parts.append(goal_progress.check_with_board(outcome.pack, say, today=outcome.today, briefly=is_asked))
    rows = [*_answers(outcome, say), *_turns(goal, outcome.step, say)]
    return Message(text="\n\n".join(part for part in parts if part), buttons=rows, in_place=True)


def _why(outcome: GoalAsked, say: Say) -> str:
    day = "" if outcome.day is None else say.full_date(outcome.day)
    match outcome.why:
        case Why.NOT_A_NAME:
            return say("A name has up to {n} letters, on one line.", n=60)
        case Why.NOT_HOURS:
            return say("I could not read that as hours. Write it like 20, 7.5 or 7 h 30.")
        case Why.NOT_A_DAY:
            example = outcome.goal.starts_on if outcome.step is Step.START else outcome.goal.due_on
            return say("I could not read that as a day. You can write it like this: {example}", example=say.full_date(example))
        case Why.NOT_YET:
            return say("{day} is still to come. When was the one that you hold now issued?", day=day)
        case Why.ENDED:
            return say("Counted from that day, it ended on {day}. When was the one that you hold now issued?", day=day)
        case Why.PAST:
            return say("{day} has passed already. Which day comes next?", day=day)
        case Why.TOO_FAR:
            return say("{day} is farther away than I can plan. Is the year right?", day=day)
        case Why.AFTER_DUE:
            last = say.full_date(outcome.goal.due_on)
            return say("{day} is after the last day, {last}. The first day comes before it.", day=day, last=last)
        case Why.NOT_A_CATEGORY:
            return say("I could not read that. Write a short name and its hours, like “Ethics 6”.")
        case Why.SAME_CATEGORY:
            return say("There is a category of that name already.")
        case Why.MOST_BELOW_LEAST | None:  # that one is about a category
            return ""


def _days_asked(outcome: GoalAsked, say: Say) -> str:
    """What only the person knows, in the words of the rules."""
    pack = outcome.pack
    if outcome.step is Step.START:
        return say(
            "These hours count from the day on which your certificate was issued, for {span}. On which day was the one that you hold now "
            "issued? Write it, or pick it.",
            span=span(months_of(pack, outcome.goal), say),
        )
    if pack is not None and pack.period is not None and pack.period.ends is PeriodEnd.BIRTHDAY:
        return say("Your period ends on your birthday. What is the last day of this one, with its year? Write it, or pick it.")
    return say("What is the last day of the period that you are in? Your certificate or your board says it. Write it, or pick it.")


def _question(outcome: GoalAsked, say: Say) -> str:
    goal = outcome.goal
    if goal.days_guessed and outcome.step in (Step.DUE, Step.START):
        return _days_asked(outcome, say)
    match outcome.step:
        case Step.NAME:
            return say("What do you want to call this goal? Now: <b>{name}</b>.\nWrite another name, or go on.", name=goal.name)
        case Step.HOURS if outcome.pack is not None and not outcome.pack.is_blank and outcome.pack.hours is None:
            return say(
                "I found no page that says how many hours this board asks for. Yours will know. For now I put <b>{hours}</b>.\n"
                "Write the number, or go on and change it later.",
                hours=say.hours(goal.hours),
            )
        case Step.HOURS:
            return say(
                "How many hours does it need in all? Now: <b>{hours}</b>.\nWrite another number, or go on.", hours=say.hours(goal.hours)
            )
        case Step.DUE:
            day = say.full_date(goal.due_on)
            return say("What is the last day, when all hours are due? Now: <b>{day}</b>.\nWrite or pick another day, or go on.", day=day)
        case Step.START:
            day = say.full_date(goal.starts_on)
            return say("From which day on do hours count? Now: <b>{day}</b>.\nWrite or pick another day, or go on.", day=day)
        case Step.CATEGORIES:
            return goal_categories.listed(outcome, say)
        case Step.CARRY:
            return say("If you log more hours than it needs, do they carry over into the next period?") + " " + _carries(goal, say)
        case Step.REVIEW:
            return _review(outcome, say)


def _carries(goal: Goal, say: Say) -> str:
    return say("Now: <b>yes</b>.") if goal.carries_over else say("Now: <b>no</b>.")


def _review(outcome: GoalAsked, say: Say) -> str:
    goal = outcome.goal
    lines = [
        put("<b>{name}</b>", name=goal.name),
        say(
            "{hours} from {first} to {last}",
            hours=say.hours(goal.hours),
            first=say.full_date(goal.starts_on),
            last=say.full_date(goal.due_on),
        ),
        *goal_categories.lines(outcome.categories, say),
        say("Hours past that carry over.") if goal.carries_over else say("Hours past that do not carry over."),
    ]
    return say("Your goal, not saved yet:") + "\n\n" + "\n".join(lines)


def _answers(outcome: GoalAsked, say: Say) -> list[list[Button]]:
    goal = outcome.goal
    match outcome.step:
        case Step.DUE | Step.START as step:
            return [[Button(say("Pick a day"), callbacks.PickGoalDate(goal.id, step, 0, 0))]]
        case Step.CATEGORIES:
            return goal_categories.numbers(outcome)
        case Step.CARRY:
            return [[Button(say("Yes, carry over"), callbacks.CarryIs(goal.id, 1)), Button(say("No"), callbacks.CarryIs(goal.id, 0))]]
        case Step.REVIEW:
            return [[Button(say("Save"), callbacks.SaveGoal(goal.id)), Button(say("Don't keep it"), callbacks.DropGoal(goal.id))]]
        case Step.NAME | Step.HOURS:
            return []


def _turns(goal: Goal, step: Step, say: Say) -> list[list[Button]]:
    """Back and on through the guide; from the question of a saved goal back to what can be changed."""
    if goal.step is None:
        return [[Button(say("Back"), callbacks.ChangeGoal(goal.id))]]
    if goal.days_guessed and step in (Step.DUE, Step.START):
        return [[Button(say("Back"), callbacks.GoalStep(goal.id, Step.HOURS))]]
    place = STEPS.index(step)
    back = callbacks.GoalStep(goal.id, STEPS[place - 1]) if place else callbacks.ChooseRules(goal.id)
    keys = [Button(say("Back"), back)]
    if step is not Step.REVIEW:
        keys.append(Button(say("Go on"), callbacks.GoalStep(goal.id, STEPS[place + 1])))
    return [keys]


@shows
def _hours_unclear(outcome: HoursUnclear, say: Say) -> Message:
    hours = say.hours(outcome.hours)
    text = say("I count in quarters of an hour. Is {hours} right? You can also write another number.", hours=hours)
    take = Button(say("Use {hours}", hours=hours), callbacks.GoalHoursAre(outcome.goal.id, to_quarters(outcome.hours)))
    return Message(text=text, buttons=[[take]])


@shows
def _dropped(_: DraftDropped, say: Say) -> Message:
    return Message(text=say("All right, I kept none of it."), buttons=[[Button(say("All goals"), callbacks.ListGoals(0))]], in_place=True)
