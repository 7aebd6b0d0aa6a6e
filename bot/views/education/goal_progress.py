"""How far a goal is: what is in the log first, then what is left and at which pace; in words, and as bars for those who ask."""

from datetime import date
from typing import Any

from bot.services.education.goals import GoalOpened
from bot.views.message import Message, Picture
from bot.views.say import Say, put
from practice.goals import CategoryProgress, Progress
from practice.library.rule_pack import RulePack

LONGEST_BAR_NAME = 40


def period(progress: Progress, say: Say) -> str:
    goal = progress.goal
    return put("{first} – {last}", first=say.short_date(goal.starts_on), last=say.short_date(goal.due_on))


def done(progress: Progress, say: Say) -> str:
    """One line: what is there of the whole."""
    line = say("In your log: {done} of {hours}.", done=say.hours(progress.counted), hours=say.hours(progress.goal.hours))
    if progress.goal.carried:
        line += " " + say("{hours} of it came from the period before.", hours=say.hours(progress.goal.carried))
    return line


def categories(progress: Progress, say: Say) -> str:
    lines = [_category(each, say) for each in progress.categories]
    if progress.categories and progress.elsewhere:
        lines.append(put("· ") + say("Without a category: {hours}", hours=say.hours(progress.elsewhere)))
    return "\n".join(lines)


def _category(each: CategoryProgress, say: Say) -> str:
    category = each.category
    if category.least:
        line = say("{name}: {done} of {hours}", name=category.name, done=say.hours(each.counted), hours=say.hours(category.least))
    else:
        line = say("{name}: {done}", name=category.name, done=say.hours(each.counted))
    if category.most is not None:
        line += " " + say("(at most {hours} count)", hours=say.hours(category.most))
    return put("· ") + line


def left(progress: Progress, say: Say) -> str:
    """What is left, for what, and the pace; nothing of it is a reproach."""
    due = say.full_date(progress.goal.due_on)
    if progress.is_met:
        return say("All the hours of this goal are in your log.")
    if not progress.days_left:
        return say("This period ended on {day}, with {hours} still open.", day=due, hours=say.hours(progress.left))
    parts = [_left(progress, say), _pace(progress, say)]
    return " ".join(part for part in parts if part)


def _left(progress: Progress, say: Say) -> str:
    hours, due = say.hours(progress.left), say.full_date(progress.goal.due_on)
    open_ones = [each for each in progress.categories if each.left]
    if not open_ones:
        return say("Left until {day}: {hours}.", day=due, hours=hours)
    named = ", ".join(put("{name} {hours}", name=each.category.name, hours=say.hours(each.left)) for each in open_ones)
    return say("Left until {day}: {hours}, with these categories in it:", day=due, hours=hours) + " " + named + "."


def _pace(progress: Progress, say: Say) -> str:
    if progress.pace is None:
        return ""
    if progress.pace >= progress.left:
        return say.plural("{n} day is left.", "{n} days are left.", progress.days_left)
    return say("About {hours} a month gets you there.", hours=say.hours(progress.pace))


def beside(outcome: GoalOpened, say: Say) -> str:
    """What does not count here, and why."""
    progress, lines = outcome.progress, []
    if progress.outside:
        lines.append(say("From outside these dates, not counted here: {hours}.", hours=say.hours(progress.outside)))
    if progress.past_most:
        lines.append(say("Past what a category may count: {hours}.", hours=say.hours(progress.past_most)))
    if outcome.practised:
        lines.append(
            say.plural(
                "Practice here in these dates, listed apart: {n} scenario. It does not count by itself.",
                "Practice here in these dates, listed apart: {n} scenarios. It does not count by itself.",
                outcome.practised,
            )
        )
    return "\n".join(lines)


def not_counted(pack: RulePack | None, say: Say) -> str:
    """What the board does not take as hours, in the words of its rules."""
    facts = () if pack is None else pack.text(say.language).does_not_count
    return "\n".join([say("Does not count there:"), *(put("· {fact}", fact=fact) for fact in facts)]) if facts else ""


def check_with_board(pack: RulePack | None, say: Say, *, today: date, briefly: bool = False) -> str:
    """Wherever a board's rules are shown or used; `briefly` where the source was shown a moment before."""
    if pack is None or pack.is_blank:
        return ""
    source = pack.sources[0] if pack.sources else None
    line = say("Check with your board: it has the last word.")
    if pack.is_old(today):
        line += " " + say("These rules were read more than a year ago, and may have changed.")
    if source is None or briefly:
        return line + " " + say("Rules as read on {day}.", day=say.short_date(pack.checked_on))
    read = say(
        "Rules as read on {day}: {title}, {address}", day=say.short_date(pack.checked_on), title=source.title, address=source.address
    )
    return line + " " + read


def pictured(outcome: GoalOpened, say: Say) -> Message:
    """Bars, with a caption that says the same."""
    progress = outcome.progress
    each_category = [_bar(each.category.name, each.counted, each.category.least, say) for each in progress.categories]
    facts: dict[str, Any] = {
        "title": progress.goal.name,
        "period": period(progress, say),
        "bars": [_bar(say("All hours"), progress.counted, progress.goal.hours, say), *each_category],
        "beside": _elsewhere(progress, say),
    }
    head = put("<b>{name}</b>", name=progress.goal.name)
    return Message(text="\n".join([head, done(progress, say), left(progress, say)]), picture=Picture(name="goal", facts=facts))


def _bar(name: str, have: Any, want: Any, say: Say) -> dict[str, Any]:  # noqa: ANN401  hours of credit
    """`share` is from 0 to 1; a category without a least has none."""
    words = say("{done} of {hours}", done=say.hours(have), hours=say.hours(want)) if want else say.hours(have)
    return {"name": name[:LONGEST_BAR_NAME], "words": words, "share": float(min(have / want, 1)) if want else None}


def _elsewhere(progress: Progress, say: Say) -> str:
    return say("Without a category: {hours}", hours=say.hours(progress.elsewhere)) if progress.categories and progress.elsewhere else ""
