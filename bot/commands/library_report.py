"""`content report`: what the library covers, in words and as a picture."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import click

from bot.commands.content import library_in, wrapped
from bot.pictures import coverage as picture
from practice.library import SHIPPED, Library, likeness
from practice.library.coverage import Bar, Shelf, names, sections
from practice.library.folder import open_folder
from practice.models import Track

LONG = 7  # a list that is told in a row


@click.command()
@click.argument("path", required=False, type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option(
    "--picture", "out", type=click.Path(dir_okay=False, path_type=Path), help="Draw values and guidelines into this file, too (PNG)."
)
@click.pass_context
def report(context: click.Context, path: Path | None, out: Path | None) -> None:
    """Show what the library covers, and where it stands to each bar.

    Values and guidelines, topics, settings, competencies, ways of telling, hard things said plainly, who carries trouble and who wisdom,
    openings and likeness, of the content folder PATH or of what the bot uses. Fails where a bar is missed; `content check` stops there,
    too.
    """
    folder = path or SHIPPED
    library = library_in(folder)
    shelf = shelf_of(library)
    found = sections(shelf)
    listed = [line for name, bars in found.items() for line in _section(name, bars)]
    for line in (*_guidelines(shelf), *listed, *_people(library), *_nearest(folder)):
        click.echo(line)
    missed = [bar for bars in found.values() for bar in bars if not bar.holds]
    click.echo(
        f"\n{len(library.scenarios)} scenarios. {'Missed: ' + ', '.join(bar.what for bar in missed) if missed else 'Each bar holds'}."
    )
    if out is not None:
        try:
            out.write_bytes(picture.draw(shelf, library))
        except OSError as error:
            raise click.ClickException(f"{out} cannot be written: {error.strerror}.") from None
        click.echo(f"Wrote {out}")
    context.exit(1 if missed else 0)


def shelf_of(library: Library) -> Shelf:
    return Shelf(
        scenarios=library.scenarios,
        values=library.values,
        topics=library.topics,
        settings=library.settings,
        competencies=library.competencies,
    )


def _guidelines(shelf: Shelf) -> Iterator[str]:
    """A line a value: how many scenarios, and how many rest on each guideline."""
    met = shelf.met()
    yield "Values, and how many scenarios rest on each guideline"
    for value in shelf.values:
        of_value = [each.track for each in shelf.scenarios if each.value is value.id]
        numbers = [f"{each.id.removeprefix(f'{value.id}-')}:{met[each.id]}" for each in (*value.guidelines, *value.supervisor_guidelines)]
        counts = f"{of_value.count(Track.PEER_SUPPORTER):>2} + {of_value.count(Track.SUPERVISOR)}"
        yield f"  {value.id:<20} {counts}   {' '.join(numbers)}"


def _section(name: str, bars: list[Bar]) -> Iterator[str]:
    if name in {"Values", "Guidelines"}:
        return
    (wanted, _), *others = Counter(bar.wanted for bar in bars).most_common()
    if len(others) <= 1 and len(bars) >= LONG:  # one bound for all but one
        yield f"\n{name}{f' ({wanted})' if wanted else ''}"
        yield from wrapped(_told(bar, wanted) for bar in sorted(bars, key=lambda bar: -bar.found))
        return
    yield f"\n{name}"
    for bar in bars:
        yield f"  {bar.what:<52} {bar.figure(bar.found):>5}   {bar.wanted}".rstrip()


def _told(bar: Bar, usual: str) -> str:
    return f"{bar.what} {bar.figure(bar.found)}{'' if bar.wanted in {usual, ''} else f' ({bar.wanted})'}"


def _people(library: Library) -> Iterator[str]:
    for role, found in names(library.scenarios).items():
        yield f"\n{role} ({found.total()}, {len(found)} names)"
        often = sorted(found.items(), key=lambda each: (-each[1], each[0]))
        yield from wrapped(f"{name} ×{count}" if count > 1 else name for name, count in often)


def _nearest(folder: Path) -> Iterator[str]:
    found = likeness.likenesses(open_folder(folder))
    share, one, other = max((share, part.content.id, other) for part, other, share in found)
    most = f"at most {100 * likeness.ALIKE_MOST:.0f} %"
    yield f"\nLikeness: the nearest two are `{one}` and `{other}`, {100 * share:.1f} % in one language ({most})"
