"""The notebook beyond what was practised: hours as a table, one's own time throughout; and what a plan's page and the calendar tell."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from bot.services.account import exports
from bot.services.review import practice_days
from bot.services.review.plans import PlanOpened
from bot.views.account import notebook
from bot.views.review import planning
from bot.views.review import plans as plan_views
from bot.views.say import Host, Say
from db import Database, people
from practice.models import Language
from practice.plans import Answer, Plan
from tests.services.life import LIBRARY, MONDAY
from tests.services.test_leaving import CANARY, write

HOST = Host(name="Test Peer Center", contact="hello@example.org", relation="neither", backup_days=14)
TITLE = {Language.ENGLISH: "Certificates", Language.SPANISH: "Certificados"}


@pytest.fixture(params=list(Language))
def say(request: pytest.FixtureRequest) -> Say:
    return Say(request.param, HOST, LIBRARY)


@pytest.fixture
def export(db: Database) -> exports.Export:
    return exports.read(db, write(db, 1001, CANARY))


def test_hours_and_certificates_stand_in_a_table_oldest_first(export: exports.Export, say: Say) -> None:
    logged = [
        {"id": 2, "earned_on": "2026-02-20", "quarters": 6, "title": "Ethics <and> you", "provider": "State board", "presenter": None},
        {"id": 1, "earned_on": "2026-01-05", "quarters": 4, "title": "Listening", "provider": None, "presenter": "Dana"},
    ]
    held = {**export.tables, "credits": logged, "certificates": [{"id": 1, "credit_id": 2}, {"id": 2, "credit_id": 2}]}
    page = notebook.page(replace(export, tables=held), say, MONDAY)
    table = page[page.index("<table>") : page.index("</table>")]
    assert TITLE[say.language] in table
    assert table.index("Listening") < table.index("Ethics &lt;and&gt; you")
    assert f"<td>{say.hours(Decimal('2.5'))}</td>" in table
    assert table.count("<td>2</td>") == 2
    assert "<table>" not in notebook.page(replace(export, tables={**held, "credits": []}), say, MONDAY)


def test_no_instant_is_told_in_another_time_than_ones_own(export: exports.Export, say: Say) -> None:
    assert re.search(r"\dT\d\d:\d\d:\d\d", notebook.page(export, say, MONDAY)) is None


def test_a_late_evening_is_that_day_and_not_the_next(export: exports.Export, say: Say) -> None:
    night = {**export.tables, "inbox": [{"id": 1, "received_at": "2026-03-08T04:30:00Z", "body": "{}"}]}
    there = replace(export, person=replace(export.person, schedule=replace(export.person.schedule, zone=ZoneInfo("America/Los_Angeles"))))
    page = notebook.page(replace(there, tables=night), say, MONDAY)
    assert say.moment(datetime(2026, 3, 8, 4, 30, tzinfo=UTC), ZoneInfo("America/Los_Angeles")) in page
    assert "7" in say.moment(datetime(2026, 3, 8, 4, 30, tzinfo=UTC), ZoneInfo("America/Los_Angeles"))


@pytest.mark.parametrize("zone", ["America/Los_Angeles", "Pacific/Auckland"])
def test_every_day_is_that_of_where_they_are(export: exports.Export, say: Say, zone: str) -> None:
    at = {"Pacific/Auckland": "2026-05-07T13:00:00Z", "America/Los_Angeles": "2026-05-09T04:30:00Z"}[zone]  # May 8 there, not so in UTC
    there = replace(export.person, schedule=replace(export.person.schedule, zone=ZoneInfo(zone)))
    plan = {**export.tables["plans"][0], "created_at": at, "saved_at": at, "closed_at": at, "follow_up_at": None, "outcome": None}
    person = {**export.tables["people"][0], "consented_at": at}
    held = {**export.tables, "plans": [plan], "plan_notes": [], "people": [person]}
    page = notebook.page(replace(export, person=there, tables=held), say, MONDAY)
    assert page.count(say.short_date(date(2026, 5, 8))) == 3
    assert not {say.short_date(date(2026, 5, day)) for day in (7, 9)} & set(re.findall(r"[^<>]+", page))


@pytest.mark.parametrize("answer", list(Answer))
def test_a_plans_page_tells_what_came_of_it(export: exports.Export, say: Say, answer: Answer) -> None:
    plan = Plan(
        id=1,
        person_id=export.person.id,
        prompt_id=None,
        situation="she cries",
        action="wait",
        created_at=MONDAY,
        saved_at=MONDAY,
        closed_at=None,
        follow_up_wanted=True,
        follow_up_at=None,
        follow_up_until=None,
        followed_up_at=MONDAY,
        times_asked=1,
        outcome=answer,
    )
    (shown,) = plan_views.opened(PlanOpened(plan=plan, notes=(), person=export.person), say).messages
    assert planning.answers(say)[answer] in shown.text
    (unasked,) = plan_views.opened(PlanOpened(plan=replace(plan, outcome=None), notes=(), person=export.person), say).messages
    assert not any(label in unasked.text for label in planning.answers(say).values())


@pytest.mark.parametrize(
    ("weeks", "first"),
    [(0, date(2026, 3, 1)), (3, date(2026, 3, 1)), (5, date(2026, 3, 1)), (9, date(2026, 3, 1)), (18, date(2026, 5, 1))],
)
def test_the_calendar_begins_with_the_month_in_which_they_came(db: Database, weeks: int, first: date) -> None:
    write(db, 1001, CANARY)
    person = replace(people.find(db, 1001), consented_at=MONDAY)
    shown = practice_days.recent(db, person, MONDAY + timedelta(weeks=weeks))
    assert shown.months[0] == first
    assert len(shown.months) <= 3
