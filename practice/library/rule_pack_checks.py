"""What the facts of a rule pack say about each other, and whether each has a source and is young enough."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal

from practice.library.folder import Folder, Part, named_as_its_file
from practice.library.problems import Place, Problem, Severity
from practice.library.rule_pack import PeriodEnd, RulePack, Sourced


def check(folder: Folder) -> Iterator[Problem]:
    for part in folder.rule_packs:
        yield from named_as_its_file(part)
        yield from _categories(part)
        yield from _period(part)
        yield from _sources(part)
        yield from _as_many_in_each_language(part)
        yield from _once_each(part)


def too_old(folder: Folder, today: date) -> Iterator[Problem]:
    """Rules change: a pack that nobody has looked at for a year says so."""
    for part in folder.rule_packs:
        checked_on = part.content.checked_on
        if part.content.is_old(today):
            message = f"was checked {part.content.months_since_check(today)} months ago; rules may have changed since"
            mend = "read its sources again, mend what changed, and set the day"
            yield replace(part.document.problem(("checked_on",), message, mend), severity=Severity.WARNING)
        elif checked_on > today:
            yield part.document.problem(("checked_on",), f"{checked_on} is still to come", "write the day when you read the sources")


def _categories(part: Part[RulePack]) -> Iterator[Problem]:
    pack = part.content
    for index, category in enumerate(pack.categories):
        if category.most is not None and category.most < category.least:
            message = f"at most {category.most} hours is less than the {category.least} that it needs"
            yield part.document.problem(("categories", index, "most"), message, "raise `most`, or remove the line")
    least = sum((category.least for category in pack.categories), Decimal(0))
    if pack.hours is not None and least > pack.hours:
        message = f"the categories need {least} hours together; `hours` has {pack.hours}"
        yield part.document.problem(("categories",), message, "check the minimums, and `hours`")


def _period(part: Part[RulePack]) -> Iterator[Problem]:
    period = part.content.period
    if period is None:
        return
    if (period.ends is PeriodEnd.FIXED) != (period.day is not None):
        message = "a fixed end needs its `day`" if period.day is None else "only a fixed end has a `day`"
        yield part.document.problem(("period",), message, "write `ends: fixed` and `day: 09-01`, or leave the day out")
    if period.years is not None and period.day is None:
        yield part.document.problem(("period", "years"), "stands without a `day`", "add the day, or remove the line")


def _sources(part: Part[RulePack]) -> Iterator[Problem]:
    pack = part.content
    supported = {key for source in pack.sources for key in source.supports}
    for key in sorted(pack.given() - supported):
        place: Place = ("en", key) if key is Sourced.DOES_NOT_COUNT else (key,)
        yield part.document.problem(place, "has no source", f"add `{key}` to the `supports` of the source that says so, or leave it out")
    for index, source in enumerate(pack.sources):
        for number, key in enumerate(source.supports):
            if key not in pack.given():
                yield part.document.problem(
                    ("sources", index, "supports", number), f"`{key}` is not in this pack", f"add `{key}:`, or remove it here"
                )
    if not pack.is_blank and not pack.sources:
        yield part.document.problem((), "names a board and no source", "add the board's own page under `sources:`")


def _as_many_in_each_language(part: Part[RulePack]) -> Iterator[Problem]:
    english, spanish = (len(text.does_not_count) for text in (part.content.en, part.content.es))
    if english != spanish:
        mend = "write the same facts in both languages, in the same order"
        yield part.document.problem(("es", "does_not_count"), f"has {spanish} entries; English has {english}", mend)


def _once_each(part: Part[RulePack]) -> Iterator[Problem]:
    for key in ("categories", "also"):
        entries = getattr(part.content, key)
        for index, entry in enumerate(entries):
            if entry.id in [other.id for other in entries[:index]]:
                yield part.document.problem((key, index, "id"), f"`{entry.id}` stands twice", "give each entry an id of its own")
    names = {"en": [category.en for category in part.content.categories], "es": [category.es for category in part.content.categories]}
    for language, listed in names.items():
        for index, name in enumerate(listed):
            if name in listed[:index]:
                yield part.document.problem(
                    ("categories", index, language), f"“{name}” stands twice", "give each category a name of its own"
                )
