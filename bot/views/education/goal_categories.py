"""A goal's categories: the list, and each of them with what it needs at least and may count at most."""

from collections.abc import Sequence

from bot import callbacks
from bot.services.education.goal_categories import CategoryOpened, CategoryQuestion
from bot.services.education.goal_guide import GoalAsked, Why
from bot.views.labels import in_rows
from bot.views.message import Button, Message
from bot.views.say import Say, put
from bot.views.showing import shows
from db.dialogues import Asking
from practice.goals import NONE, Category, Step


def listed(outcome: GoalAsked, say: Say) -> str:
    """The question of the guide, with what is there."""
    head = say("Does it ask for hours in certain categories?")
    parts = [head, "\n".join(_numbered(outcome.categories, say))] if outcome.categories else [head + " " + say("Now: none.")]
    needed = sum((category.least for category in outcome.categories), NONE)
    if needed > outcome.goal.hours:
        whole = say.hours(outcome.goal.hours)
        parts.append(say("Together they ask for {hours}, more than the {whole} of the goal.", hours=say.hours(needed), whole=whole))
    parts.append(say("Write one a message, like “Ethics 6” or “Elective at most 9”, or go on."))
    return "\n\n".join(parts)


def _numbered(categories: Sequence[Category], say: Say) -> list[str]:
    return [put("{n}. ", n=n) + line(category, say) for n, category in enumerate(categories, 1)]


def lines(categories: Sequence[Category], say: Say) -> list[str]:
    return [put("· ") + line(category, say) for category in categories]


def line(category: Category, say: Say) -> str:
    if category.least and category.most is not None:
        least, most = say.hours(category.least), say.hours(category.most)
        return say("{name}: at least {least}, at most {most}", name=category.name, least=least, most=most)
    if category.least:
        return say("{name}: at least {hours}", name=category.name, hours=say.hours(category.least))
    if category.most is not None:
        return say("{name}: at most {hours}", name=category.name, hours=say.hours(category.most))
    return say("{name}: no set hours", name=category.name)


def numbers(outcome: GoalAsked) -> list[list[Button]]:
    keys = [Button(str(n), callbacks.OpenCategory(category.id)) for n, category in enumerate(outcome.categories, 1)]
    return in_rows(keys, 6)


@shows
def _opened(outcome: CategoryOpened, say: Say) -> Message:
    category = outcome.category
    rows = [
        [Button(say("At least"), callbacks.AskCategoryLeast(category.id)), Button(say("At most"), callbacks.AskCategoryMost(category.id))],
        [Button(say("Name"), callbacks.AskCategoryName(category.id)), Button(say("Remove"), callbacks.RemoveCategory(category.id))],
        [Button(say("Back"), callbacks.GoalStep(category.goal_id, Step.CATEGORIES))],
    ]
    return Message(text=line(category, say), buttons=rows, in_place=True)


@shows
def _question(outcome: CategoryQuestion, say: Say) -> Message:
    category = outcome.category
    back = Button(say("Back"), callbacks.OpenCategory(category.id))
    match outcome.asking:
        case Asking.CATEGORY_NAME:
            text, keys = say("What do you want to call this category? Now: {name}", name=category.name), [back]
        case Asking.CATEGORY_LEAST:
            text = say("{name}: how many hours does it need at least?", name=category.name)
            keys = [Button(say("None"), callbacks.CategoryHoursAre(category.id, 0)), back]
        case Asking.CATEGORY_MOST:
            text = say("{name}: how many hours may count at most?", name=category.name)
            keys = [Button(say("No limit"), callbacks.CategoryHoursAre(category.id, 1)), back]
    why = _why(outcome, say)
    return Message(text=f"{why}\n\n{text}" if why else text, buttons=[keys], in_place=True)


def _why(outcome: CategoryQuestion, say: Say) -> str:
    match outcome.why:
        case Why.NOT_HOURS:
            return say("I could not read that as hours, in quarters of an hour. Write it like 6, 7.5 or 7 h 30.")
        case Why.MOST_BELOW_LEAST:
            return say("“At most” cannot be less than “at least”. Now: {category}", category=line(outcome.category, say))
        case Why.NOT_A_CATEGORY:
            return say("A name has up to {n} letters, on one line.", n=40)
        case Why.SAME_CATEGORY:
            return say("There is a category of that name already.")
        case Why() | None:  # the others are about a goal
            return ""
