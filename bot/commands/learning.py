"""`content learn-…`: what the check knows by having read, written anew. Run it when the texts have grown, and commit what it writes."""

from collections.abc import Iterator
from pathlib import Path

import click
from babel.messages.pofile import read_po

from practice.library import SHIPPED, learning, likeness, pairing
from practice.library.document import Node, read

CATALOGUE = Path(__file__).parents[1] / "locales" / "es.po"


@click.command()
def learn_pairs() -> None:
    """Learn which words of two languages pair.

    With them the check sees ways that stand in another order in Spanish.
    """
    files = [*sorted(SHIPPED.glob("scenarios/*/*.yaml")), SHIPPED / "values.yaml", SHIPPED / "self-check.yaml"]
    said = [each for file in files for each in _parallel(read(file).data)]
    with CATALOGUE.open("rb") as catalogue:
        said += [each for entry in read_po(catalogue) for each in learning.parallel(_whole(entry.id), _whole(entry.string))]
    found = list(learning.pairs(said))
    lines = (f"{english}\t{spanish}\t{weight:.3f}\n" for english, spanish, weight in found)
    (SHIPPED / pairing.PAIRS).write_text("".join(lines), encoding="utf-8")
    click.echo(f"{len(found)} pairs of words from {len(said)} texts.")


def _whole(said: object) -> str | None:
    """Texts of one and of many are left aside."""
    return said if isinstance(said, str) and said else None


def _parallel(node: Node) -> Iterator[learning.Said]:
    match node:
        case {"en": english, "es": spanish}:
            yield from learning.parallel(english, spanish)
        case dict():
            for each in node.values():
                yield from _parallel(each)
        case list():
            for each in node:
                yield from _parallel(each)


@click.command()
@click.argument("texts", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path))
def learn_sources(texts: tuple[Path, ...]) -> None:
    """Learn to know the sources' sentences.

    TEXTS are the guidelines and the toolkit as plain text. Only what each five words in a row hash to is kept, never the words.
    """
    marks = likeness.fingerprints(text.read_text(encoding="utf-8") for text in texts)
    (SHIPPED / likeness.SOURCES).write_bytes(marks)
    click.echo(f"{len(marks) // 4} runs of words from {len(texts)} files.")
