"""`content hear`: what the bot hears in a sentence."""

import json
from collections.abc import Iterator
from dataclasses import asdict
from typing import TextIO

import click

from practice.language.danger import hear_danger
from practice.language.noticing import notice
from practice.library import SHIPPED, Library, load
from practice.models import Language


@click.command()
@click.argument("file", type=click.File(encoding="utf-8"))
@click.option("--every", is_flag=True, help="Also what it would not be sure enough to say.")
def hear(file: TextIO, *, every: bool) -> None:
    """Try what the bot hears in sentences of your own.

    FILE has one message a line (- for standard input). Each gets a line of JSON: which answer it brings (none, softer or full), of which
    kind and whose the danger is, and what is noticed in how it is said: the quote, and how sure it is, from 0 to 1. Nothing is kept.
    """
    library = load(SHIPPED)
    for text in _lines(file):
        noticed = [asdict(each) for each in notice(text, every=every)]
        click.echo(json.dumps({"text": text, **_danger(text, library), "noticed": noticed}, ensure_ascii=False))


def _lines(file: TextIO) -> Iterator[str]:
    try:
        yield from filter(None, map(str.strip, file))
    except UnicodeDecodeError:
        raise click.ClickException(f"{file.name} is not text in UTF-8.") from None


def _danger(text: str, library: Library) -> dict[str, str]:
    heard = hear_danger(text, *(library.words[language].danger for language in Language))
    if heard is None:
        return {"answer": "none", "kind": "none", "whose": "none"}
    return {"answer": "softer" if heard.softer else "full", "kind": heard.kind, "whose": heard.whose}
