"""Rule packs: each fact with its source, errors by line, old ones warn, and the shipped ones say what their boards say."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from practice.library import SHIPPED, Problem, RulePack, check
from practice.library.rule_pack import Period, PeriodEnd, Years
from practice.models import Language
from tests.shipped import shipped

TODAY = date(2026, 11, 25)
GUIDE = (SHIPPED / "README.md").read_text(encoding="utf-8")
FORM = GUIDE.split("## Writing a rule pack")[1].split("```yaml\n")[1].split("```")[0]
PACKS = shipped().rule_packs
Change = tuple[str, str]


@pytest.fixture
def problems(folder: Path) -> Callable[..., list[Problem]]:
    """What the check says about the guide's form after these changes."""

    def report(*changes: Change, today: date = TODAY, name: str = "example-board") -> list[Problem]:
        text = FORM
        for old, new in changes:
            assert old in text, old
            text = text.replace(old, new)
        file = folder / "ce" / f"{name}.yaml"
        file.write_text(text, encoding="utf-8")
        return list(check(folder, only=file, today=today).problems)

    return report


def test_the_form_in_the_guide_has_nothing_to_mend(problems) -> None:
    assert problems() == []


@pytest.mark.parametrize(
    ("old", "new", "line", "key", "says"),
    [
        ("id: example-board ", "id: other-board ", 1, "id", "rename the file to other-board.yaml"),
        ("place: US-WA", "place: Washington", 3, "place", "capital letters of the country and state"),
        ("hours: 20 ", "hours: twenty ", 4, "hours", "is not a number"),
        ("hours: 20 ", "hours: 20.1 ", 4, "hours", "is no whole number of quarter hours"),
        ("hours: 20 ", "hours: 0 ", 4, "hours", "write more than 0"),
        ("hours: 20 ", "hours: 2000 ", 4, "hours", "at most 1000 fits"),
        ("hours: 20 ", "hours: 5 ", 10, "categories", "the categories need 6 hours together"),
        ("months: 24", "months: 2 years", 6, "period.months", "is not a number"),
        ("ends: fixed", "ends: christmas", 7, "period.ends", "use one of: issued, birthday, fixed"),
        ("  day: 09-01\n  years: odd", "  years: odd", 5, "period", "a fixed end needs its `day`"),
        ("ends: fixed ", "ends: issued ", 5, "period", "only a fixed end has a `day`"),
        ("day: 09-01", "day: 9/1", 8, "period.day", "write month-day"),
        ("most: 5", "least: 6, most: 5", 12, "categories[2].most", "is less than the 6 that it needs"),
        ("id: self-study", "id: ethics", 12, "categories[2].id", "stands twice"),
        ("en: Self-study", "en: Ethics", 12, "categories[2].en", "“Ethics” stands twice"),
        ("once_a_period: yes", "once_a_period: often", 19, "once_a_period", "write yes or no"),
        ("shows: [name,", "shows: [names,", 20, "certificate_shows[1]", "did you mean `name`?"),
        ("supports: [hours, ", "supports: [", 4, "hours", "has no source (add `hours` to the `supports`"),
        (", does_not_count]", "]", 30, "en.does_not_count", "has no source"),
        ("shares: no  ", "#           ", 25, "sources[1].supports[7]", "`shares` is not in this pack"),
        ("checked_on: 2026-11-25", "checked_on: last year", 26, "checked_on", "year-month-day"),
        ("checked_on: 2026-11-25", "checked_on: 2027-01-01", 26, "checked_on", "is still to come"),
        ("    - Reuniones del personal.\n", "    - Reuniones.\n    - Rondas.\n", 35, "es.does_not_count", "English has 1"),
        ("plain: 20 horas en dos años, 6 de ellas de ética. Guarda tus papeles.", "plan: x", 34, "es.plan", "did you mean `plain`?"),
    ],
)  # fmt: skip
def test_each_breach_names_line_key_and_mend(problems, *, old: str, new: str, line: int, key: str, says: str) -> None:
    found = {(problem.line, problem.key): str(problem) for problem in problems((old, new), today=TODAY)}
    assert says in found[line, key], found


@pytest.mark.parametrize(
    ("today", "warns"),
    [
        (date(2027, 11, 24), False),  # a day short of a year
        (date(2027, 11, 25), True),
        (date(2029, 1, 1), True),
    ],
)
def test_a_pack_that_nobody_checked_for_a_year_warns(problems, today: date, *, warns: bool) -> None:
    found = problems(today=today)
    assert [(each.key, each.is_error) for each in found] == ([("checked_on", False)] if warns else [])


def test_without_a_day_no_age_is_looked_at(folder: Path) -> None:
    assert [each for each in check(folder).problems if each.key == "checked_on"] == []


def test_wording_and_reading_level_are_checked_as_everywhere(problems) -> None:
    hard = "Certificants demonstrating insufficient continuing educational participation necessitate administrative recertification"
    keys = {each.key for each in problems(("plain: 20 hours in two years, 6 of them in ethics. Keep your papers.", f"plain: {hard}"))}
    assert "en" in keys


def test_a_pack_with_an_error_keeps_the_bot_from_starting_on_it(folder: Path) -> None:
    (folder / "ce" / "blank.yaml").write_text("id: blank\n", encoding="utf-8")
    assert any(each.file.name == "blank.yaml" and each.key == "checked_on" for each in check(folder).errors)


@pytest.mark.parametrize("pack", PACKS.values(), ids=list(PACKS))
def test_each_shipped_pack_passes(pack: RulePack) -> None:
    report = check(SHIPPED, only=SHIPPED / "ce" / f"{pack.id}.yaml", today=pack.checked_on)
    assert report.problems == ()
    assert all(pack.text(language).plain for language in Language)


@pytest.mark.parametrize(
    ("pack", "hours", "months", "least"),
    [
        ("ic-rc", 20, 24, {"ethics": 6}),
        ("california-mpss", 20, 24, {"law-and-ethics": 6}),
        ("washington", 30, 24, {"peer-support": 14, "law-and-ethics": 2, "other": 0}),
        ("pennsylvania-cps", 36, 24, {"peer-support": 24, "ethics": 3, "elective": 0}),
        ("nebraska", 20, 24, {"ethics": 6}),
        ("idaho", 10, 12, {"ethics": 1}),
        ("texas", 20, 24, {"ethics": 3}),
        ("north-carolina", 20, 24, {"ethics": 3}),
        ("new-york-crpa", 28, None, {"renewal-training": 24, "ethics": 4}),
        ("georgia", 12, 12, {"gmhcn": 6}),
        ("michigan", 32, 24, {}),
        ("illinois-crss", 40, 24, {"crss-domains": 15, "core-functions": 25}),
        ("oregon", 20, 36, {}),
        ("virginia", 8, 12, {"ethics": 2}),
        ("naadac-ncprss", None, 24, {}),
        ("massachusetts-carc", None, None, {"equity": 4}),
    ],
)
def test_each_board_asks_for_what_its_pack_says(pack: str, hours: int | None, months: int | None, least: dict[str, int]) -> None:
    found = PACKS[pack]
    assert (found.hours, found.period.months if found.period else None) == (hours, months)
    assert {category.id: category.least for category in found.categories} == least


def test_ohio_names_sixteen_hours_of_its_thirty() -> None:
    assert (PACKS["ohio"].hours, sum(category.least for category in PACKS["ohio"].categories)) == (30, 16)


def test_a_pack_whose_hours_nobody_could_source_still_names_its_board(problems) -> None:
    unsourced = [
        ("hours: 20                           # whole or quarter hours in one period; leave it out where no page says\n", ""),
        ("supports: [hours, ", "supports: ["),
    ]
    assert problems(*unsourced) == []


def test_washingtons_trainings_with_a_rhythm_of_their_own() -> None:
    assert [(each.id, each.hours, each.months) for each in PACKS["washington"].also] == [
        ("suicide-prevention", 3, 72),
        ("health-equity", 2, 48),
        ("supervision", 6, 24),
    ]


def test_the_blank_pack_states_nothing_and_comes_last() -> None:
    assert list(PACKS)[-1] == "blank"
    assert PACKS["blank"].given() == frozenset()


@pytest.mark.parametrize(
    ("today", "day", "years", "ends"),
    [
        (date(2026, 11, 25), "09-01", Years.ODD, date(2027, 9, 1)),
        (date(2027, 9, 1), "09-01", Years.ODD, date(2027, 9, 1)),  # the day itself is still in it
        (date(2027, 9, 2), "09-01", Years.ODD, date(2029, 9, 1)),
        (date(2026, 11, 25), "09-01", Years.EVEN, date(2028, 9, 1)),
        (date(2026, 11, 25), "12-31", None, date(2026, 12, 31)),
        (date(2025, 3, 1), "02-29", None, date(2028, 2, 29)),
        (date(2025, 3, 1), "02-29", Years.ODD, None),  # a day that never comes
    ],
)
def test_a_fixed_end_is_the_next_one(today: date, day: str, years: Years | None, ends: date | None) -> None:
    assert Period(months=24, ends=PeriodEnd.FIXED, day=day, years=years).next_end(today) == ends


def test_an_end_of_ones_own_is_not_known() -> None:
    assert Period(months=24, ends=PeriodEnd.ISSUED).next_end(TODAY) is None
