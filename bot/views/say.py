"""Words in the person's language: gettext, plurals, days and hours, and what is put in is always escaped."""

import gettext
import hashlib
import io
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from decimal import Decimal
from functools import cache
from html import escape
from pathlib import Path
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_skeleton, format_time, get_timezone_location
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.numbers import format_decimal

from practice.languages import in_each
from practice.library import Library, Scenario
from practice.library.told import Told
from practice.models import Language, Value
from practice.typed.typed_labels import LONGEST

LOCALES = Path(__file__).parent.parent / "locales"
DAYS = in_each(en="EEEE, MMMM d", es="EEEE d 'de' MMMM")
MONTHS = in_each(en="LLLL y", es="LLLL 'de' y")
BABEL_LOCALES = in_each(en="en_US", es="es_US")


@dataclass(kw_only=True)
class Host:
    """Who runs the bot. `username` is the bot's own name at Telegram, known once it has asked there.

    `disclosures` is what the host tells trainers about a duty to report; empty where it tells nothing.
    """

    name: str
    contact: str
    relation: str
    backup_days: int
    retention_months: int = 12
    certificate_years: int = 5
    source_url: str | None = None
    username: str = ""
    disclosures: Mapping[Language, str] = field(default_factory=dict)

    @property
    def disclosure_version(self) -> str:
        """A fingerprint of the text on disclosures, in all languages: whoever read another one reads this one too."""
        return hashlib.sha256("\0".join(self.disclosures.get(language, "") for language in Language).encode()).hexdigest()[:16]


@cache
def _read(language: Language) -> tuple[gettext.NullTranslations, dict[str, str]]:
    """What is said in this language, and what its labels are in English."""
    if language is Language.ENGLISH:
        return gettext.NullTranslations(), {}
    with (LOCALES / f"{language}.po").open("rb") as file:
        catalog = read_po(file)
    compiled = io.BytesIO()
    write_mo(compiled, catalog)
    compiled.seek(0)
    said = ((each.id, each.string) for each in catalog if isinstance(each.id, str) and isinstance(each.string, str))
    labels = {string: english for english, string in said if english and len(string) <= LONGEST and "{" not in english}
    return gettext.GNUTranslations(compiled), labels


def _translations(language: Language) -> gettext.NullTranslations:
    return _read(language)[0]


def elsewhere(label: str, language: Language) -> list[str]:
    """What a button is called in the other languages, for whoever types it in one."""
    english = _read(language)[1].get(label, label)
    named = [english, *(_translations(other).gettext(english) for other in Language)] if english else []
    return list(dict.fromkeys(name for name in named if name != label))


class Say:
    """`say("Hello, {name}.", name=…)`: translated, filled in, escaped for Telegram's HTML."""

    def __init__(self, language: Language, host: Host, library: Library) -> None:
        self.language = language
        self.host = host
        self.library = library
        self._locale = BABEL_LOCALES[language]

    def __call__(self, text: str, **values: object) -> str:
        """A "p.m." that is filled in ends the sentence: no second point."""
        return put(_translations(self.language).gettext(text), **values).replace(".m..", ".m.")

    def told(self, text: str) -> str:
        """What practice told in English, in this language. Not escaped yet: put it into something that is said."""
        if not isinstance(text, Told):
            return text
        frame = _translations(self.language).gettext(text.frame)
        return (
            frame.format(**{name: self.told(fact) if isinstance(fact, str) else fact for name, fact in text.facts.items()})
            if text.facts
            else frame
        )

    def plural(self, one: str, many: str, n: int, **values: object) -> str:
        return put(_translations(self.language).ngettext(one, many, n), n=n, **values)

    def day(self, at: datetime | date, zone: ZoneInfo | None = None) -> str:
        """Weekday and date; an instant is shown in `zone`."""
        return str(format_date(_day_of(at, zone), DAYS[self.language], locale=self._locale))

    def short_date(self, at: datetime | date, zone: ZoneInfo | None = None) -> str:
        """A short date with its year."""
        return str(format_date(_day_of(at, zone), "medium", locale=self._locale))

    def short_day(self, day: date) -> str:
        """Month and day alone, for where there is little room."""
        return str(format_skeleton("MMMd", day, locale=self._locale))

    def country(self, code: str) -> str:
        """The name of a country, "MX"."""
        return str(Locale.parse(self._locale).territories.get(code, code))

    def month(self, day: date) -> str:
        return str(format_date(day, MONTHS[self.language], locale=self._locale)).capitalize()

    def typed_date(self, day: date) -> str:
        """As people write a date: 3/12/26 or 12/3/26."""
        return str(format_date(day, "short", locale=self._locale))

    def hours(self, hours: Decimal) -> str:
        """Hours of credit with their unit: 7.5 h."""
        return f"{format_decimal(hours, format='#,##0.##', locale=self._locale)}\N{NO-BREAK SPACE}h"

    def month_name(self, month: int) -> str:
        """January is 1; in lower case where the language writes it so."""
        return str(format_date(date(2024, month, 1), "LLLL", locale=self._locale))

    def hour(self, hour: int | time) -> str:
        at = hour if isinstance(hour, time) else time(hour)
        return self._plain(format_time(at, "short", locale=self._locale))

    def moment(self, at: datetime, zone: ZoneInfo) -> str:
        """Weekday, date, hour and zone."""
        local = at.astimezone(zone)
        clock = self._plain(format_time(local, "short", tzinfo=zone, locale=self._locale))
        return self("{day}, {clock} ({zone} time)", day=self.day(local.date()), clock=clock, zone=self.zone(zone))

    def zone(self, zone: ZoneInfo) -> str:
        """The zone's city, as people call it: of "Indiana/Indianapolis", which some zones are called, the last part."""
        return str(get_timezone_location(zone, locale=self._locale, return_city=True)).rpartition("/")[2]

    def weekdays(self, days: frozenset[int]) -> str:
        if days == frozenset(range(5)):
            return self("weekdays")
        if days == frozenset(range(7)):
            return self("every day")
        return ", ".join(self.weekday(day) for day in sorted(days))

    def weekday(self, day: int) -> str:
        """Short name of a weekday, Monday = 0."""
        return str(format_date(date(2024, 1, 1 + day), "EEE", locale=self._locale))

    def full_date(self, day: date) -> str:
        """With the month's name and the year, so that no other day can be meant."""
        return str(format_date(day, "long", locale=self._locale))

    def weekday_name(self, day: int) -> str:
        """The whole name of a weekday, Monday = 0."""
        return str(format_date(date(2024, 1, 1 + day), "EEEE", locale=self._locale))

    def link(self, payload: str) -> str:
        """The address that opens this bot with `/start payload`: at most 64 characters of A-Z, a-z, 0-9, _ and -."""
        return f"https://t.me/{self.host.username}?start={payload}"

    def value(self, value: Value) -> str:
        return self.library.value(value).text(self.language).name

    def value_and_setting(self, scenario: Scenario) -> tuple[str, ...]:
        """The setting, too, where one is named."""
        setting = () if scenario.setting is None else (self.library.setting(scenario.setting).text(self.language),)
        return self.value(scenario.value), *setting

    def hard_topics(self, scenario: Scenario) -> str:
        topics = (self.library.topic(topic) for topic in scenario.topics)
        return ", ".join(topic.text(self.language).lower() for topic in topics if topic.hard)

    @staticmethod
    def _plain(text: str) -> str:
        return text.replace("\N{NARROW NO-BREAK SPACE}", " ").replace("\N{NO-BREAK SPACE}", " ")


def _day_of(at: datetime | date, zone: ZoneInfo | None) -> date:
    """Of an instant without a zone the day as it stands, in its own: never in the machine's."""
    if not isinstance(at, datetime):
        return at
    return at.date() if zone is None else at.astimezone(zone).date()


def put(text: str, **values: object) -> str:
    """Fill in without translating: for frames that hold only content. Escaped all the same."""
    return text.format(**{name: escape(str(value), quote=False) for name, value in values.items()})
