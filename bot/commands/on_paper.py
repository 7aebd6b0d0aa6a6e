"""A scenario in the terminal, page by page as it stands on the phone."""

import re
from collections.abc import Iterable, Iterator
from html import unescape

import click

from bot.views.say import Host, Say
from bot.views.sending.scenario_preview import page_texts
from practice.library import Library, Scenario
from practice.models import Language

TAG = re.compile(r"<(/?)(\w+)[^>]*>")
HOST = Host(name="Example Peer Center", contact="hello@example.org", relation="neither", backup_days=14)
LINE = "─" * 48


def pages(scenario: Scenario, library: Library, language: Language) -> Iterator[str]:
    """What is bold on the phone is bold here."""
    reader = Say(language, HOST, library)
    for text in page_texts(scenario, reader, reader, hard=library.is_hard(scenario)):
        yield f"{LINE}\n{_plain(text)}\n"


def _plain(text: str) -> str:
    return unescape(TAG.sub(lambda tag: "" if tag[2] != "b" else ("\x1b[0m" if tag[1] else "\x1b[1m"), text))


def show(scenario: Scenario, library: Library, languages: Iterable[Language] = tuple(Language)) -> None:
    """In each of the languages, one after the other. Colours go where the output is no terminal."""
    for language in languages:
        click.secho(f"\n{scenario.id} · {language}", bold=True)
        for page in pages(scenario, library, language):
            click.echo(page)
