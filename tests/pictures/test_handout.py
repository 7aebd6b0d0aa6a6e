"""The sheet to hand out is one page, whatever its names, day and hour."""

import io
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from pypdf import PdfReader

from bot.pictures import handout as sheet
from bot.services.naming import LONGEST_NAME
from bot.views.cohorts import handout as views
from bot.views.say import Host, Say
from practice.cohorts import Cohort
from practice.library import SHIPPED
from practice.models import Language
from tests.world import texts

LIBRARY = texts(SHIPPED)
NOW = datetime(2026, 11, 29, 3, 30, tzinfo=UTC)  # when it once ran to a second page
TALL = "Ü" + "ÁÄg" * 12 + "Wj"
WIDE = "W" * (LONGEST_NAME - 1) + "@"
SHORT = "Tuesdays"
USERNAME = "W" * 32


def draw(
    name: str, trainers: list[str], *, now: datetime = NOW, host: str = "Test Peer Center", zone: str = "America/New_York"
) -> PdfReader:
    cohort = Cohort(
        id=1,
        name=name,
        zone=ZoneInfo(zone),
        starts_on=date(2026, 3, 2),
        ends_on=None,
        hour=None,
        days=frozenset(),
        created_at=now,
        end_at=None,
        ended_at=None,
    )
    who = Host(name=host, contact="hello@example.org", relation="employs", backup_days=30, username=USERNAME)
    made = views.Handout(
        cohort=cohort,
        trainers=tuple(trainers),
        code="ABCD-EFGH-JKLM-NPQR",
        code_until=now + timedelta(hours=48),
        link_until=now + timedelta(days=14),
        most_uses=200,
    )
    languages = [Say(language, who, LIBRARY) for language in Language]
    return PdfReader(io.BytesIO(sheet.draw(views.facts(made, *languages), link=languages[0].link("c" * 60))))


@pytest.mark.parametrize(("name", "many"), [(SHORT, 0), (TALL, 6), (WIDE, 50), ("a b " * 10, 4), (WIDE, 1)])
def test_one_page_whatever_the_names(name: str, many: int) -> None:
    pages = draw(name, [f"{WIDE[: LONGEST_NAME - 3]} {n}" for n in range(many)], host="W" * 60).pages
    assert len(pages) == 1
    text = " ".join(pages[0].extract_text().split())
    assert ("and 44 more" in text, "44 más" in text) == (many == 50, many == 50)


@pytest.mark.parametrize("zone", ["America/Argentina/ComodRivadavia", "Pacific/Auckland", "UTC"])
def test_one_page_on_any_day_at_any_hour(zone: str) -> None:
    for hours in range(0, 366 * 24, 1471):
        assert len(draw(SHORT, ["Toni #1"], now=datetime(2028, 1, 1, 0, 59, tzinfo=UTC) + timedelta(hours=hours), zone=zone).pages) == 1
