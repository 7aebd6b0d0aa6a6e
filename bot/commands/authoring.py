"""`content new` and `content preview`: from a blank form to the scenario on a phone."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import click

from bot.commands import on_paper
from bot.commands.content import wrapped
from bot.commands.database import plain_errors
from practice.languages import in_each
from practice.library import SHIPPED, ContentErrors, Library, Scenario, begun, load
from practice.library.begun import Begun
from practice.library.document import read
from practice.library.shapes import ID_LENGTH, SLUG
from practice.models import Language, Track, Value

FORM = SHIPPED / "examples" / "library.yaml"
LANGUAGES = in_each(en="English", es="Spanish")


@click.command()
@click.argument("value", metavar="VALUE", type=click.Choice([str(value) for value in Value]))
@click.argument("slug")
@click.option("--folder", type=click.Path(exists=True, file_okay=False, path_type=Path), default=SHIPPED, help="Another content folder.")
def new(value: str, slug: str, folder: Path) -> None:
    """Begin a scenario of VALUE from a form to fill in.

    SLUG becomes its id and its file's name: small letters, digits and hyphens. The guidelines of the value stand in the form, and
    every setting, topic and competency.
    """
    if not re.fullmatch(SLUG, slug) or len(slug) > ID_LENGTH:
        raise click.ClickException(
            f"{slug!r} cannot be an id. Use small letters, digits and single hyphens, {ID_LENGTH} at most: the-late-bus"
        )
    taken = next(folder.glob(f"scenarios/*/{slug}.yaml"), None)
    if taken is not None:
        raise click.ClickException(f"{taken} is there already. Choose another id, or write on in that file.")
    library = load(SHIPPED)
    of_value = library.value(Value(value))
    listed = (*of_value.guidelines, *of_value.supervisor_guidelines)
    guidelines = "\n".join(f"#   {each.id}: {each.text(Language.ENGLISH)}" for each in listed)
    file = folder / "scenarios" / value / f"{slug}.yaml"
    file.parent.mkdir(parents=True, exist_ok=True)
    form = FORM.read_text(encoding="utf-8").replace("GUIDELINES", guidelines).replace("VALUE", value).replace("SLUG", slug)
    for named, ids in (("SETTINGS", library.settings), ("TOPICS", library.topics), ("COMPETENCIES", library.competencies)):
        form = form.replace(named, "\n".join(f"# {line}" for line in wrapped(each.id for each in ids)))
    file.write_text(form, encoding="utf-8")
    click.echo(f"Wrote {file}\nFill in the story and the question first. Beside your editor:")
    click.echo(f"  python -m bot content check --watch {file}\n  python -m bot content preview {file}")


@click.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--text", is_flag=True, help="Only show it here, in each language that it is written in.")
@click.option("--port", default=0, help="Port of the page; 0 takes a free one.")
@click.option("--no-browser", is_flag=True, help="Do not open the page.")
def preview(file: Path, *, text: bool, port: int, no_browser: bool) -> None:
    """Show a scenario as it will stand on a phone.

    A story and a question in one language are enough; what is still to be written is said. Opens the sandbox with FILE as its only
    scenario: press Start, then *Use the defaults*, and it is the first card. With --text it is shown in the terminal.
    """
    library = load(SHIPPED)
    found = _read(file, library)
    if text:
        on_paper.show(found.scenario, library, found.written_in)
    for line in _still_missing(found):
        click.echo(line)
    if text:
        return
    from bot.commands.sandbox import Options, run_sandbox  # noqa: PLC0415  the whole bot, which --text does not need
    from bot.settings import Settings  # noqa: PLC0415

    with plain_errors():
        settings = Settings()
    run_sandbox(settings, Options(port=port, browser=not no_browser, library=only(found.scenario, library)))


def only(scenario: Scenario, library: Library) -> Library:
    """The library with this scenario alone, for whoever comes: one for supervisors is shown to peer supporters, too."""
    return replace(library, scenarios=(scenario.model_copy(update={"track": Track.PEER_SUPPORTER}),), courses={}, recordings={})


def _read(file: Path, library: Library) -> Begun:
    try:
        found = begun.read(read(file), library)
    except ContentErrors as errors:
        raise click.ClickException(str(errors)) from None
    if isinstance(found, list):
        problems = "\n".join(str(problem) for problem in found)
        raise click.ClickException(f"It cannot be shown yet:\n{problems}")
    return found


def _still_missing(found: Begun) -> Iterator[str]:
    if found.missing:
        yield "Still to be written:"
    for language, keys in found.missing.items():
        yield from wrapped([f"{LANGUAGES[language]}: {keys[0] if keys else 'all of it'}", *keys[1:]] if language else keys)
    for unwritten in [LANGUAGES[each] for each in Language if each not in found.written_in]:
        yield f"Until {unwritten} has a story and a question, whoever reads {unwritten} sees the other language."
