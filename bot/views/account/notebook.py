"""The notebook: one HTML page with everything in it, for a phone, with nothing to fetch from anywhere."""

import base64
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import datetime
from html import escape
from itertools import groupby
from pathlib import Path

from bot.services.account.exports import Export
from bot.views.account import notebook_hours, notebook_plans, notebook_self_checks, settings
from bot.views.daily.asking import question
from bot.views.daily.viewing import chosen
from bot.views.say import Say
from db.rows import Row
from practice.library import Scenario, ScenarioText
from practice.models import Value

STYLE = Path(__file__).with_suffix(".css").read_text(encoding="utf-8")
INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z")  # as rows tell them
NOTHING_FROM_OUTSIDE = "default-src 'none'; style-src 'unsafe-inline'; media-src data:"
TOLD = (
    frozenset({"people", "prompts", "reflections", "reflection_parts", "voices", "objections"})
    | notebook_hours.TABLES
    | notebook_plans.TABLES
    | notebook_self_checks.TABLES
)
"""Tables that the page tells in words; the others follow as they are stored."""


def page(export: Export, say: Say, made_at: datetime) -> str:
    body = [
        _tag("h1", say("My practice notebook")),
        f"<p class='soft'>{_made(export, say, made_at)}</p>",
        *_practice(export, say),
        *notebook_plans.section(export, say),
        *notebook_self_checks.section(export, say),
        *notebook_hours.section(export, say),
        *_objections(export, say),
        *_settings(export, say),
        *_rest(export, say),
    ]
    return "\n".join(
        [
            "<!doctype html>",
            f"<html lang='{say.language}'>",
            "<head><meta charset='utf-8'><meta name='viewport' content='width=device-width, initial-scale=1'>",
            f'<meta http-equiv="Content-Security-Policy" content="{NOTHING_FROM_OUTSIDE}">',
            _tag("title", say("My practice notebook")),
            f"<style>{STYLE}</style></head>",
            "<body>",
            *body,
            "</body></html>",
            "",
        ]
    )


def filename(export: Export, say: Say, made_at: datetime) -> str:
    """Without its ending."""
    return say("my-practice") + f"-{made_at.astimezone(export.person.schedule.zone):%Y-%m-%d}"


def _tag(name: str, text: str, *, soft: bool = False) -> str:
    """`text` is HTML already. Not within an f-string: what is said there is not found by those who translate."""
    return f"<{name} class='soft'>{text}</{name}>" if soft else f"<{name}>{text}</{name}>"


def _made(export: Export, say: Say, made_at: datetime) -> str:
    day = say.short_date(made_at, export.person.schedule.zone)
    if name := export.person.name:
        return say("{name} · made on {day} · kept at {host}", name=name, day=day, host=say.host.name)
    return say("Made on {day} · kept at {host}", day=day, host=say.host.name)


def _practice(export: Export, say: Say) -> Iterator[str]:
    """Month by month, oldest first."""
    if not (prompts := export.tables["prompts"]):
        yield _tag("p", say("No scenario has come yet."))
        return
    months = [(month, list(rows)) for month, rows in groupby(prompts, lambda row: _local(row["created_at"], export).strftime("%Y-%m"))]
    titles = {month: say.month(_local(rows[0]["created_at"], export).date()) for month, rows in months}
    if len(months) > 1:
        yield "<nav>" + " ".join(f"<a href='#m{month}'>{escape(titles[month])}</a>" for month, _ in months) + "</nav>"
    written = _Written(export)
    for month, rows in months:
        yield f"<h2 id='m{month}'>{escape(titles[month])}</h2>"
        for row in rows:
            yield "<article>" + "\n".join(_entry(row, written, say)) + "</article>"


class _Written:
    """What was written to each prompt, found by its id."""

    def __init__(self, export: Export) -> None:
        self.export = export
        self.reflections = _by(export.tables["reflections"], "prompt_id")
        self.parts = _by(export.tables["reflection_parts"], "reflection_id")
        self.voices = _by(export.tables["voices"], "part_id")


def _by(rows: Iterable[Row], column: str) -> dict[int, list[Row]]:
    found: dict[int, list[Row]] = defaultdict(list)
    for row in rows:
        found[row[column]].append(row)
    return found


def _entry(row: Row, written: _Written, say: Say) -> Iterator[str]:
    scenario = say.library.find_scenario(row["scenario_id"])
    text = scenario.text(say.language) if scenario is not None else None
    yield f"<p class='when'>{_moment(row['created_at'], written.export, say)}</p>"
    yield f"<h3>{escape(text.title) if text else say('A scenario that is no longer here')}</h3>"
    star = f" · {say('Starred')}" if row["starred_at"] else ""
    yield f"<p class='value'>{escape(say.value(Value(row['value'])))}{star}</p>"
    if scenario is not None and text is not None:
        yield from _story(scenario, text, say)
    yield from _answer(row, scenario, say)
    for reflection in written.reflections[row["id"]]:
        if text is not None:
            yield f"<p>{escape(question(text, row['question'], say))}</p>"
        for part in written.parts[reflection["id"]]:
            yield from _part(part, written, say)


def _story(scenario: Scenario, text: ScenarioText, say: Say) -> Iterator[str]:
    summary = " · ".join([say("What happened"), *(escape(setting) for setting in say.value_and_setting(scenario)[1:])])
    yield f"<details><summary>{summary}</summary><p>{escape(text.story.strip())}</p></details>"
    yield f"<p>{escape(text.ask)}</p>"


def _answer(row: Row, scenario: Scenario | None, say: Say) -> Iterator[str]:
    way = row["way"]
    if way and scenario is not None and way <= len(scenario.en.ways):
        yield from (_tag("p", line) for line in chosen(scenario, way, row["next_way"], say))
    elif way:
        yield _tag("p", say("You chose {number}.", number=way))
    if row["own_words"]:
        yield _tag("p", say("Your own words"), soft=True) + f"<blockquote>{escape(row['own_words'])}</blockquote>"


def _part(part: Row, written: _Written, say: Say) -> Iterator[str]:
    if part["text"]:
        yield f"<blockquote>{escape(part['text'])}</blockquote>"
    for voice in written.voices[part["id"]]:
        yield from _voice(voice, written.export, say)
    yield f"<p class='when'>{_moment(part['created_at'], written.export, say)}</p>"


def _voice(voice: Row, export: Export, say: Say) -> Iterator[str]:
    length = say.plural("A voice note of {n} second", "A voice note of {n} seconds", voice["seconds"])
    if (content := export.voices.get(voice["id"])) is not None:
        yield f"<p class='soft'>{length}</p>"
        yield f"<audio controls preload='none' src='data:audio/ogg;base64,{base64.b64encode(content).decode()}'></audio>"
    elif voice["content"] is not None:
        yield _tag("p", f"{length}: " + say("in the other file, as {file}", file=voice["content"]), soft=True)
    else:
        yield _tag("p", f"{length}: " + say("it has not reached me yet, or Telegram no longer has it"), soft=True)


def _objections(export: Export, say: Say) -> Iterator[str]:
    if not (rows := export.tables["objections"]):
        return
    yield _tag("h2", say("What you said rings false"))
    for row in rows:
        scenario = say.library.find_scenario(row["scenario_id"])
        title = scenario.text(say.language).title if scenario is not None else row["scenario_id"]
        yield f"<article><h3>{escape(title)}</h3><blockquote>{escape(row['text'])}</blockquote>"
        yield f"<p class='when'>{_day(row['created_at'], export, say)}</p></article>"


def _settings(export: Export, say: Say) -> Iterator[str]:
    person = export.tables["people"][0]
    yield _tag("h2", say("Settings"))
    yield "<ul>" + "".join(f"<li>{line}</li>" for line in settings.lines(export.person, say)) + "</ul>"
    yield _tag("h2", say("What you agreed to"))
    if person["consented_at"] is None:
        yield _tag("p", say("Nothing yet."))
        return
    day, version = say.short_date(_local(person["consented_at"], export)), person["consent_version"]
    yield _tag("p", say("You tapped Start on {day} (text number {version}).", day=day, version=version))


def _rest(export: Export, say: Say) -> Iterator[str]:
    """Whatever else there is, as it is stored: nothing is left out because nobody wrote a sentence for it."""
    rest = {table: rows for table, rows in sorted(export.tables.items()) if rows and table not in TOLD}
    yield _tag("h2", say("Also kept, as it is stored"))
    for table, rows in [("people", export.tables["people"]), *rest.items()]:
        many = f" ({len(rows)})" if len(rows) > 1 else ""
        yield f"<details lang='en'><summary>{escape(_words(table))}{many}</summary>"
        for row in rows:
            told = ((_words(name), _stored(value, export, say)) for name, value in _filled(row))
            yield "<dl>" + "".join(f"<dt>{escape(name)}</dt><dd>{escape(value)}</dd>" for name, value in told) + "</dl>"
        yield "</details>"


def _filled(row: Row) -> Iterator[tuple[str, object]]:
    return ((name, value) for name, value in row.items() if value is not None)


def _stored(value: object, export: Export, say: Say) -> str:
    """As it is, but for an instant: that is told in the person's own time, as everywhere here."""
    if not isinstance(value, str) or INSTANT.fullmatch(value) is None:
        return str(value)
    return say.moment(datetime.fromisoformat(value), export.person.schedule.zone)


def _words(name: str) -> str:
    return name.replace("_", " ")


def _local(iso: str, export: Export) -> datetime:
    return datetime.fromisoformat(iso).astimezone(export.person.schedule.zone)


def _day(iso: str, export: Export, say: Say) -> str:
    """With its year: these do not stand under a month."""
    return escape(say.short_date(_local(iso, export)))


def _moment(iso: str, export: Export, say: Say) -> str:
    return escape(say.moment(datetime.fromisoformat(iso), export.person.schedule.zone))
