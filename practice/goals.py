"""Continuing education: a goal, its categories and what counts toward it; progress, pace, sharing a credit, and renewal."""

from calendar import monthrange
from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from decimal import ROUND_CEILING, Decimal
from enum import StrEnum

from practice.frozen import Frozen

QUARTER = Decimal("0.25")
NONE = Decimal(0)
DAYS_A_MONTH = Decimal("30.4375")  # a year of 365.25 days in twelve parts
DAY = timedelta(days=1)


class Rhythm(StrEnum):
    OFF = "off"
    WEEKLY = "weekly"
    MONTHLY = "monthly"
    COUNTDOWN = "countdown"


class Step(StrEnum):
    """Where the guide to a new goal stands; each step can be skipped and gone back to."""

    NAME = "name"
    HOURS = "hours"
    DUE = "due"
    START = "start"
    CATEGORIES = "categories"
    CARRY = "carry"
    REVIEW = "review"


class Category(Frozen):
    """`least` hours must be reached; more than `most` do not count. Neither has to be there."""

    id: int
    goal_id: int
    name: str
    least: Decimal
    most: Decimal | None


class Goal(Frozen):
    """Hours for one period, whose first and last day are in it. With a `step`, it is a draft that counts nowhere yet."""

    id: int
    person_id: int
    name: str
    rule_pack: str | None
    hours: Decimal
    starts_on: date
    due_on: date
    carries_over: bool  # hours past those asked for count toward the next period
    carried: Decimal  # from the period before
    shares: bool  # whether a credit toward it may count toward another goal too
    renews: int | None
    created_at: datetime
    closed_at: datetime | None
    rhythm: Rhythm
    rhythm_day: int | None  # weekday, day of the month, or how many days before the last one a countdown begins if not with 90
    next_nudge_at: datetime | None
    nudged_on: date | None
    step: Step | None
    days_guessed: bool = False  # of a draft: its days are asked, and none of theirs yet
    certification: str | None = None  # the number of what it renews


class Credit(Frozen):
    """Hours that someone logged, in quarters of an hour; what they say of them is taken as it is."""

    id: int
    person_id: int
    earned_on: date
    hours: Decimal
    title: str
    provider: str | None
    presenter: str | None
    created_at: datetime
    changed_at: datetime | None


class Counted(Frozen):
    """A credit as one goal sees it: in which of its categories, if in any."""

    credit: Credit
    category_id: int | None


class CategoryProgress(Frozen):
    category: Category
    logged: Decimal
    counted: Decimal
    left: Decimal


class Progress(Frozen):
    """`left` is the least that meets the whole and every category; `pace` is that much of it a month, in quarter hours, rounded up.

    `outside` are hours earned before or after the period, which do not count. `pace` is empty where nothing is left or the day is past.
    """

    goal: Goal
    categories: tuple[CategoryProgress, ...]
    elsewhere: Decimal  # counted, and in no category
    counted: Decimal  # with what was carried over
    left: Decimal
    outside: Decimal
    days_left: int  # the due day is one of them; 0 once it is past
    pace: Decimal | None

    @property
    def is_met(self) -> bool:
        return not self.left

    @property
    def past_most(self) -> Decimal:
        """Logged in categories beyond what may count there."""
        return sum((each.logged - each.counted for each in self.categories), NONE)


def progress(goal: Goal, categories: Sequence[Category], counted: Iterable[Counted], *, today: date) -> Progress:
    every = list(counted)
    inside = [each for each in every if goal.starts_on <= each.credit.earned_on <= goal.due_on]
    by_category = tuple(_in_category(category, inside) for category in categories)
    known = {category.id for category in categories}
    elsewhere = sum((each.credit.hours for each in inside if each.category_id not in known), NONE)
    total = goal.carried + elsewhere + sum((each.counted for each in by_category), NONE)
    left = max(goal.hours - total, sum((each.left for each in by_category), NONE), NONE)
    days_left = max((goal.due_on - today).days + 1, 0)
    return Progress(
        goal=goal,
        categories=by_category,
        elsewhere=elsewhere,
        counted=total,
        left=left,
        outside=sum((each.credit.hours for each in every), NONE) - sum((each.credit.hours for each in inside), NONE),
        days_left=days_left,
        pace=pace(left, days_left=days_left),
    )


def _in_category(category: Category, inside: Sequence[Counted]) -> CategoryProgress:
    logged = sum((each.credit.hours for each in inside if each.category_id == category.id), NONE)
    counted = logged if category.most is None else min(logged, category.most)
    return CategoryProgress(category=category, logged=logged, counted=counted, left=max(category.least - counted, NONE))


def pace(left: Decimal, *, days_left: int) -> Decimal | None:
    """Hours a month, rounded up to a quarter; in the last month all that is left."""
    if not left or not days_left:
        return None
    months = max(Decimal(days_left) / DAYS_A_MONTH, Decimal(1))
    return (left / months / QUARTER).to_integral_value(ROUND_CEILING) * QUARTER


def may_share(goals: Sequence[Goal]) -> bool:
    """Whether one credit may count toward all of these: toward several only where each of them allows it."""
    return len(goals) <= 1 or all(goal.shares for goal in goals)


def is_open(goal: Goal) -> bool:
    return goal.closed_at is None and goal.step is None


def fitting(goals: Iterable[Goal], earned_on: date) -> list[Goal]:
    """Open goals whose period holds that day: the one that ends first is first."""
    found = [goal for goal in goals if is_open(goal) and goal.starts_on <= earned_on <= goal.due_on]
    return sorted(found, key=lambda goal: (goal.due_on, goal.id))


class Period(Frozen):
    starts_on: date
    due_on: date


def next_period(goal: Goal, *, months: int | None = None) -> Period:
    """The one after a goal's: it begins the day after the last day of this one, and lasts as long, or as many months as given."""
    months = months or whole_months(goal)
    if months is None:
        return Period(starts_on=goal.due_on + DAY, due_on=goal.due_on + (goal.due_on - goal.starts_on) + DAY)
    due_on = add_months(goal.due_on, months)
    if _ends_month(goal.due_on) and _ends_month(goal.starts_on - DAY):
        due_on = due_on.replace(day=monthrange(due_on.year, due_on.month)[1])
    return Period(starts_on=goal.due_on + DAY, due_on=due_on)


def whole_months(goal: Goal) -> int | None:
    """How many months a period is; None where it is no whole number of them. A day that a short month lacks is no difference."""
    before = goal.starts_on - DAY
    months = (goal.due_on.year - before.year) * 12 + goal.due_on.month - before.month
    if months < 1:
        return None
    both_end = _ends_month(before) and _ends_month(goal.due_on)
    return months if both_end or add_months(before, months) == goal.due_on else None


def begins_on(due_on: date, *, months: int, today: date) -> date:
    """The likely first day of a period of that length; never later than today."""
    before = add_months(due_on, -months)
    if _ends_month(due_on):
        before = before.replace(day=monthrange(before.year, before.month)[1])
    return min(before + DAY, today)


def add_months(day: date, months: int) -> date:
    """The same day of another month, or its last day where it has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _ends_month(day: date) -> bool:
    return day.day == monthrange(day.year, day.month)[1]


def carried(done: Progress) -> Decimal:
    """What the next period begins with: hours past those asked for, of those earned in this period, if the goal carries over."""
    past = max(done.counted - done.goal.hours, NONE)
    return min(past, done.counted - done.goal.carried) if done.goal.carries_over else NONE
