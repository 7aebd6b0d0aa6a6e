"""`content`: what authors run beside their editor."""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from statistics import median
from textwrap import wrap
from time import sleep

import click
from pydantic import BaseModel

from bot.commands.lazy import LazyGroup
from practice.languages import in_each
from practice.library import SHIPPED, ContentErrors, Library, LibraryScenario, Problem, Report, Support, coverage, load, references
from practice.library import check as check_content
from practice.library.course import Course
from practice.library.curriculum import ValuesFile
from practice.library.drills import Drills
from practice.library.folder import open_folder
from practice.library.library import library_of
from practice.library.rule_pack import RulePack
from practice.library.self_check import SelfCheck
from practice.library.shapes import TopicsFile
from practice.models import Track, Value

SCHEMAS: dict[str, type[BaseModel]] = {
    "scenario": LibraryScenario,
    "values": ValuesFile,
    "topics": TopicsFile,
    "support": Support,
    "self-check": SelfCheck,
    "rule-pack": RulePack,
    "course": Course,
    "drills": Drills,
}
WIDTH = 110
LOOKING = 0.5  # seconds between two looks
UNITS = in_each(en="grade, at most 8", es="ease, at least 65")


@click.group(
    cls=LazyGroup,
    at={
        "hear": "hearing",
        "learn-pairs": "learning",
        "learn-sources": "learning",
        "new": "authoring",
        "objections": "objections",
        "preview": "authoring",
        "report": "library_report",
        "review": "review",
    },
)
def content() -> None:
    """Check the texts, and read what people say of them."""


@content.command()
@click.argument("path", required=False, type=click.Path(exists=True, path_type=Path))
@click.option("--watch", is_flag=True, help="Check again each time that a file is saved, until Ctrl+C.")
@click.pass_context
def check(context: click.Context, path: Path | None, *, watch: bool) -> None:
    """Check what the bot uses, or what you are writing.

    PATH is a content folder, a part of one, or one file. Without it, the content that the bot uses is checked.

    Each line names the file, its line, the key, what is wrong and what to do. Warnings are for you to weigh; errors must go.
    """
    report = _told(path)
    if watch:
        for _ in changes(path or SHIPPED):
            click.clear()
            _told(path)
    context.exit(1 if report.errors else 0)


def _told(path: Path | None) -> Report:
    """Says what is found."""
    report = _report(path)
    for problem in report.problems:
        click.echo(_line(problem))
    for line in _summary(report, is_whole=path is None or (path / "topics.yaml").is_file()):
        click.echo(line)
    return report


_wait = partial(sleep, LOOKING)


def changes(path: Path, *, wait: Callable[[], None] = _wait) -> Iterator[None]:
    """Once each time that a text below the path was saved."""
    before = _saved(path)
    while True:
        wait()
        if (now := _saved(path)) != before:
            before = now
            yield


def _saved(path: Path) -> dict[Path, int]:
    """The files with when each was saved; one that is just being written anew may be gone for a moment."""
    files = [path] if path.is_file() else path.rglob("*.yaml")
    return {file: file.stat().st_mtime_ns for file in files if file.is_file()}


def _report(path: Path | None) -> Report:
    today = datetime.now(UTC).date()
    if path is None or (path / "topics.yaml").is_file():
        return check_content(path or SHIPPED, today=today)
    around = next((folder for folder in path.resolve().parents if (folder / "topics.yaml").is_file()), None)
    if around is None and path.is_dir():
        return check_content(path, today=today)
    return check_content(around or SHIPPED, only=path, today=today)


def _line(problem: Problem) -> str:
    """With the file as one would type it from here."""
    file = problem.file.resolve()
    shown = file.relative_to(Path.cwd()) if file.is_relative_to(Path.cwd()) else file
    mark = "" if problem.is_error else "warning: "
    return f"{shown}:{problem.line} {problem.key}: {mark}{problem.message} ({problem.mend})"


def _summary(report: Report, *, is_whole: bool) -> Iterator[str]:
    if report.problems:
        yield ""
    if is_whole:
        yield from _counts(report)
        yield from _names(report)
    if report.rule_packs:
        yield from _rule_packs(report)
    if report.courses:
        yield "Courses, with their days:"
        yield from (f"  {course.id:<20} {len(course.days)}" for course in report.courses)
    if report.signed:
        yield from _signatures(report)
    if report.scenarios:
        yield from _levels(report)
    yield _verdict(report)


def _counts(report: Report) -> Iterator[str]:
    """A scenario can be read only if it is whole in both languages: one count holds for each."""
    by_value = Counter((scenario.value, scenario.track) for scenario in report.scenarios)
    yield "Scenarios, in English and in Spanish:"
    for value in Value:
        supervisors = by_value[value, Track.SUPERVISOR]
        yield f"  {value:<20} {by_value[value, Track.PEER_SUPPORTER]}" + (f" (and {supervisors} for supervisors)" if supervisors else "")


def _names(report: Report) -> Iterator[str]:
    """By role, so that who carries trouble and who carries wisdom is seen not to be told by a name."""
    for role, found in coverage.names(report.scenarios).items():
        yield f"{role}:"
        yield from wrapped(f"{name} ×{count}" if count > 1 else name for name, count in sorted(found.items()))


def library_in(folder: Path) -> Library:
    """Or what is wrong with its files, as the check says it."""
    try:
        return load(folder)
    except ContentErrors as errors:
        raise click.ClickException(f"These files cannot be read yet:\n{errors}") from None


def readable_in(folder: Path) -> Library:
    """Without the scenarios that somebody is still writing: they are named and left out."""
    opened = open_folder(folder)
    unfinished = {each.file for each in opened.problems if each.is_error and folder / "scenarios" in each.file.parents}
    for file in sorted(unfinished):
        click.echo(f"Left out, as it cannot be read yet: {file}")
    try:
        return library_of(opened, [each for each in [*opened.problems, *references.check(opened)] if each.file not in unfinished])
    except ContentErrors as errors:
        raise click.ClickException(f"These files cannot be read yet:\n{errors}") from None


def wrapped(words: Iterable[str]) -> Iterator[str]:
    text = ", ".join(word.replace(" ", "\N{NO-BREAK SPACE}") for word in words)
    lines = wrap(text, WIDTH, initial_indent="  ", subsequent_indent="  ", break_on_hyphens=False)
    return (line.replace("\N{NO-BREAK SPACE}", " ") for line in lines)


def _signatures(report: Report) -> Iterator[str]:
    drafts = [name for name, signatures in report.signed.items() if not signatures]
    yield f"Drafts, not signed by peer supporters yet: {len(drafts)}. Signed: {len(report.signed) - len(drafts)}."
    for name, signatures in report.signed.items():
        for signature in signatures:
            yield f"  {name}: {signature.by}, {signature.on:%Y-%m-%d}"


def _rule_packs(report: Report) -> Iterator[str]:
    yield "Rule packs, with the day when each was checked:"
    for pack in report.rule_packs:
        unknown = "" if pack.hours is not None else " no source for its hours" if pack.given() else " no source for any of its rules"
        yield f"  {pack.id:<20} {pack.checked_on:%Y-%m-%d}{unknown}"


def _levels(report: Report) -> Iterator[str]:
    for language, levels in report.levels.items():
        spread = f"{min(levels):.1f} to {max(levels):.1f}, median {median(levels):.1f}" if len(levels) > 1 else f"{levels[0]:.1f}"
        yield f"Reading level, {language} ({UNITS[language]}): {spread}"


def _verdict(report: Report) -> str:
    errors, warnings = len(report.errors), len(report.problems) - len(report.errors)
    return f"{_many(errors, 'error')}, {_many(warnings, 'warning')}.".capitalize()


def _many(number: int, what: str) -> str:
    return f"{number or 'no'} {what}{'' if number == 1 else 's'}"


@content.command()
@click.argument("name", type=click.Choice(list(SCHEMAS)), default="scenario")
@click.option("--out", type=click.Path(file_okay=False, path_type=Path), help="Write the schemas of all kinds of file into this folder.")
def schema(name: str, out: Path | None) -> None:
    """Describe the form of a file to an editor (JSON Schema).

    Prints the schema of one kind of file, or writes all of them with --out.

    Editors that know YAML schemas complete keys and mark mistakes as you type: write the schemas with --out schema, and begin a scenario
    with this line:

    \b
    # yaml-language-server: $schema=<where it is>/schema/scenario.json
    """
    if out is None:
        click.echo(_schema_text(SCHEMAS[name]))
        return
    out.mkdir(parents=True, exist_ok=True)
    for each, model in SCHEMAS.items():
        file = out / f"{each}.json"
        file.write_text(_schema_text(model) + "\n", encoding="utf-8")
        click.echo(f"Wrote {file}")


def _schema_text(model: type[BaseModel]) -> str:
    return json.dumps(
        {"$schema": "https://json-schema.org/draft/2020-12/schema", **model.model_json_schema()}, indent=2, ensure_ascii=False
    )
