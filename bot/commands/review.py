"""`content review`: someone reads what nobody has signed, and signs it or notes what is wrong."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import click

from bot.commands import on_paper
from bot.commands.content import readable_in
from practice.library import SHIPPED, Library, Scenario
from practice.library.signing import with_signature
from practice.models import Value

CHECKLIST = (
    "Does it ring true? Has something like it happened where you are?",
    "Is every way one that a good peer supporter might take?",
    "Could it hurt someone who lives with what it tells?",
    "Does it sound spoken, in the languages that you live in?",
)
KEYS = {"s": "sign", "n": "note", "k": "keep for later", "q": "quit"}


@click.command()
@click.option("--by", prompt="The name you go by", help="The name that stands under what you sign.")
@click.option("--value", type=click.Choice([str(value) for value in Value]), help="Only scenarios of this value.")
@click.option("--folder", type=click.Path(exists=True, file_okay=False, path_type=Path), default=SHIPPED, help="Another content folder.")
@click.option("--notes", type=click.Path(dir_okay=False, path_type=Path), default=Path("review-notes.md"), show_default=True)
def review(by: str, value: str | None, folder: Path, notes: Path) -> None:
    """Read what you have not signed, one scenario after the other.

    Each is shown as on the phone, in both languages, with four questions. Sign it, note what is wrong (into --notes), keep it for later,
    or quit; what you signed stays signed. Signing writes your name and the day into the scenario's file.
    """
    library, name, today = readable_in(folder), " ".join(by.split()), datetime.now(UTC).date()
    waiting = [each for each in library.scenarios if _waits(each, name, value)]
    signed = noted = 0
    for number, scenario in enumerate(waiting, 1):
        answer = _asked(scenario, library, f"{number} of {len(waiting)}")
        if answer == "q":
            break
        if answer == "s":
            sign(folder, scenario, by=name, on=today)
            signed += 1
        elif answer == "n":
            _note(notes, scenario, by=name, on=today)
            noted += 1
    click.echo(f"\nSigned: {signed}. Noted: {noted}." + ("" if waiting else " Nothing waits for you."))


def _waits(scenario: Scenario, name: str, value: str | None) -> bool:
    return (value is None or scenario.value == value) and all(each.by.casefold() != name.casefold() for each in scenario.signed)


def _asked(scenario: Scenario, library: Library, where: str) -> str:
    on_paper.show(scenario, library)
    click.echo(f"{scenario.id}, {where}. {_who_signed(scenario)}")
    for line in _checklist():
        click.echo(line)
    choice = click.Choice(list(KEYS), case_sensitive=False)
    return str(click.prompt(" · ".join(f"{key}: {what}" for key, what in KEYS.items()), type=choice, show_choices=False)).lower()


def _who_signed(scenario: Scenario) -> str:
    return f"Signed by {', '.join(each.by for each in scenario.signed)}." if scenario.signed else "Nobody has signed it."


def _checklist() -> Iterator[str]:
    yield from (f"  □ {question}" for question in CHECKLIST)


def sign(folder: Path, scenario: Scenario, *, by: str, on: date) -> None:
    file = folder / "scenarios" / scenario.value / f"{scenario.id}.yaml"
    file.write_text(with_signature(file.read_text(encoding="utf-8"), by=by, on=on), encoding="utf-8")


def _note(notes: Path, scenario: Scenario, *, by: str, on: date) -> None:
    what = click.prompt("What is wrong, or what is missing")
    with notes.open("a", encoding="utf-8") as file:
        file.write(f"- `{scenario.id}` ({by}, {on:%Y-%m-%d}): {what}\n")
