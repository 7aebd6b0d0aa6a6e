"""Who answered in a cohort: those who agreed by name, everyone else as a number that gives nobody away; the same for whoever looks."""

import csv
import io
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import openpyxl
import pytest

from db import Database, cohorts
from practice.access import Role
from practice.cohorts import Cohort
from practice.models import Value
from tests import gathering
from tests.journeys import forged
from tests.world import Phone, World

MONDAY_ON = date(2026, 3, 2)
NEXT_WEEK = "2026-03-09T15:00:00Z"
RULE = {"en": "Only those who chose to show it are named.", "es": "Solo aparecen los nombres de quienes decidieron mostrarlo."}
NUMBER = {"en": "Of those who do not show it, at least {} answered", "es": "De quienes no lo muestran, al menos {} respondieron"}
NUMBERED = {"en": "Of those who do not show it", "es": "De quienes no lo muestran"}


@dataclass
class Group:
    """A cohort since last week with a trainer (Tom, who does not show it), Ana who agreed, Luz who did not, and more who did not."""

    world: World
    cohort: Cohort
    phones: dict[str, Phone]
    people: dict[str, int]
    more: list[int]
    push: int

    async def run(self, do: Any, *args: Any, **facts: Any) -> Any:
        return await self.world.app.deps.store.run(do, *args, **facts)

    @property
    def now(self) -> Any:
        return self.world.app.deps.clock.now()

    async def answer(self, *who: str | int, value: Value = Value.MUTUAL, own: bool = False) -> None:
        for each in who:
            person_id = self.people[each] if isinstance(each, str) else each
            await self.run(gathering.answer, person_id, now=self.now, push_id=None if own else self.push, value=value)

    async def agree(self, who: str | int, *, shows: bool) -> None:
        await self.run(gathering.agree, self.cohort, self.people[who] if isinstance(who, str) else who, shows=shows)

    async def see(self, who: str = "tom", kind: str = "ShowParticipation", more: str = "") -> str:
        """Press such a button, and what is there then."""
        phone = self.phones[who]
        await forged.press(self.world, phone, f"1{kind}:{self.cohort.id}{more}", (await phone.last())["message_id"])
        return await phone.text()


async def gather(world: World, language: str, *, many: int, zone: str = "America/New_York") -> Group:
    phones = {name: world.person(name, language) for name in ("tom", "ana", "luz")}
    for phone in phones.values():
        await phone.set_up()
    now = world.app.deps.clock.now()

    def begin(db: Database) -> tuple[Cohort, dict[str, int], list[int], int]:
        cohort = gathering.begin_cohort(db, starts_on=MONDAY_ON, now=now)
        early = now - timedelta(days=3)
        ids = dict(zip(phones, [row[0] for row in db.execute("SELECT id FROM people ORDER BY id")], strict=True))
        gathering.join(db, cohort, ids["tom"], "Tom", now=early, role=Role.TRAINER)
        gathering.join(db, cohort, ids["ana"], "Ana", now=early, shows=True)
        gathering.join(db, cohort, ids["luz"], "Luz", now=early)
        more = gathering.join_many(db, cohort, many, now=early)
        return cohort, ids, more, gathering.send(db, cohort, on=MONDAY_ON, now=now)

    cohort, ids, more, push = await world.app.deps.store.run(begin)
    return Group(world, cohort, phones, ids, more, push)


@pytest.fixture(params=["en", "es"])
async def group(world: World, request: pytest.FixtureRequest) -> Group:
    return await gather(world, request.param, many=8)


@pytest.fixture
async def english(world: World) -> Group:
    """For what is the same in both languages."""
    return await gather(world, "en", many=8)


def language(group: Group) -> str:
    return group.phones["tom"].language


async def test_who_agreed_is_named_as_soon_as_they_answer_and_nobody_else(group: Group) -> None:
    assert "Ana" not in await group.see()
    await group.answer("ana", "luz", "tom")
    seen = await group.see()
    assert "”: Ana\n" in seen
    assert not [name for name in ("Luz", "Tom", "Person") if name in seen]
    assert NUMBERED[language(group)] not in seen
    assert RULE[language(group)] in seen


async def test_an_answer_pressed_in_the_chat_is_what_is_shown(english: Group) -> None:
    await english.world.rows("UPDATE prompts SET push_id = ? WHERE person_id = ?", english.push, english.people["ana"])
    await english.phones["ana"].press("1")
    assert "”: Ana\n" in await english.see()


async def test_the_number_of_others_comes_when_the_week_is_over_and_stays(group: Group) -> None:
    await group.answer("ana", "luz", *group.more[:5])
    await group.world.to(NEXT_WEEK)
    assert NUMBER[language(group)].format(6) in await group.see(kind="ShowParticipationIn", more=":1")
    await group.answer(*group.more)
    await group.run(lambda db: cohorts.leave(db, group.cohort.id, group.more[0], now=group.now))
    await group.phones["luz"].send("/deletemydata")
    await group.phones["luz"].press("Delete everything" if language(group) == "en" else "Borrar todo")
    await group.world.restart()
    assert NUMBER[language(group)].format(6) in await group.see(kind="ShowParticipationIn", more=":1")
    await group.world.to("2026-03-16T15:00:00Z")
    assert NUMBERED[language(group)] not in await group.see(kind="ShowParticipationIn", more=":2")


async def test_it_never_says_that_all_or_fewer_than_five_of_them_answered(world: World) -> None:
    group = await gather(world, "en", many=5)
    await group.answer(*group.more, "luz", "tom")
    await world.to(NEXT_WEEK)
    assert NUMBER["en"].format(5) in await group.see(kind="ShowParticipationIn", more=":1")
    await group.run(_push_again, group)
    await group.answer(*group.more[:4])
    await world.to("2026-03-16T15:00:00Z")
    assert NUMBERED["en"] not in await group.see(kind="ShowParticipationIn", more=":2")


def _push_again(db: Database, group: Group) -> None:
    group.push = gathering.send(db, group.cohort, on=group.now.date(), now=group.now)


async def test_of_a_small_cohort_only_names_are_shown_and_it_says_so_plainly(world: World) -> None:
    group = await gather(world, "en", many=2)
    await group.answer("ana", "luz", "tom", *group.more)
    await world.to(NEXT_WEEK)
    seen = await group.see(kind="ShowParticipationIn", more=":1")
    assert "Ana" in seen
    assert NUMBERED["en"] not in seen
    assert "only where it gives nobody away" in seen


async def test_whoever_changes_their_mind_is_named_nowhere_at_once(english: Group) -> None:
    await english.answer("ana")
    await english.agree("ana", shows=False)
    assert "Ana" not in await english.see()
    await english.agree("ana", shows=True)
    await english.world.to(NEXT_WEEK)
    assert "Ana" in await english.see(kind="ShowParticipationIn", more=":1")
    await english.agree("ana", shows=False)
    assert "Ana" not in await english.see(kind="ShowParticipationIn", more=":1")
    assert "Ana" not in await _table(english)


async def test_agreeing_shows_nothing_of_weeks_before(english: Group) -> None:
    await english.answer("luz")
    await english.world.to(NEXT_WEEK)
    await english.agree("luz", shows=True)
    assert "Luz" not in await english.see(kind="ShowParticipationIn", more=":1")
    await english.answer("luz")
    await english.see()
    assert "Luz" in await english.phones["tom"].text()


@pytest.mark.parametrize("goes", ["leaves", "is removed", "deletes everything"])
async def test_whoever_goes_is_named_no_more_and_a_rejoining_does_not_bring_it_back(english: Group, goes: str) -> None:
    await english.answer("ana")
    await english.world.to(NEXT_WEEK)
    if goes == "deletes everything":
        await english.phones["ana"].send("/deletemydata")
        await english.phones["ana"].press("Delete everything")
    else:
        await english.run(
            lambda db: cohorts.leave(db, english.cohort.id, english.people["ana"], removed=goes == "is removed", now=english.now)
        )
        assert "Ana" not in await english.see(kind="ShowParticipationIn", more=":1")
        await english.run(lambda db: gathering.join(db, english.cohort, english.people["ana"], "Ana", now=english.now, shows=True))
    assert "Ana" not in await english.see(kind="ShowParticipationIn", more=":1")


async def test_own_practice_counts_among_values_of_those_who_agreed_and_nowhere_else(group: Group) -> None:
    await group.answer("ana", value=Value.HOPEFUL, own=True)
    await group.answer("luz", "tom", *group.more, value=Value.RESPECTFUL, own=True)
    await group.world.to(NEXT_WEEK)
    seen = await group.see(kind="ShowParticipationIn", more=":1")
    hopeful, respectful = ("Hopeful 1", "Respectful") if language(group) == "en" else ("Con esperanza 1", "Con respeto")
    assert hopeful in seen
    assert respectful not in seen
    assert "Ana" not in seen
    assert NUMBERED[language(group)] not in seen


async def test_nothing_of_another_cohort_shows(english: Group) -> None:
    def elsewhere(db: Database) -> int:
        other = gathering.begin_cohort(db, starts_on=MONDAY_ON, now=english.now, name="Others")
        gathering.join(db, other, english.people["ana"], "A.", now=english.now, shows=True)
        return gathering.send(db, other, on=MONDAY_ON, now=english.now)

    push = await english.run(elsewhere)
    await english.run(gathering.answer, english.people["ana"], now=english.now, push_id=push, value=Value.HONEST_AND_DIRECT)
    assert not [word for word in ("Ana", "Honest", "Honesto") if word in await english.see()]


async def test_a_trainer_who_shows_it_is_named_as_members_are(english: Group) -> None:
    await english.agree("tom", shows=True)
    await english.answer("tom", "ana")
    assert "”: Ana, Tom\n" in await english.see()


async def test_what_they_see_is_word_for_word_what_trainers_read_and_offers_nothing_to_do(group: Group) -> None:
    await group.answer("ana", "luz", *group.more)
    await group.world.to(NEXT_WEEK)
    for kind, other, more in (("ShowParticipation", "WhatTheySee", ""), ("ShowParticipationIn", "WhatTheySeeIn", ":1")):
        read = await group.see("tom", kind, more)
        shown = await group.see("luz", other, more)
        head, _, rest = shown.partition("\n\n")
        assert rest == read
        assert head.startswith("What follows is what trainers see" if language(group) == "en" else "Esto es lo que ven aquí")
    turn, back = ("Later week", "To the cohort") if language(group) == "en" else ("Semana siguiente", "Volver al grupo")
    assert await group.phones["luz"].labels() == [turn, back]
    assert len(await group.phones["tom"].labels()) == 6


@pytest.mark.parametrize("kind", ["ShowParticipation", "PictureParticipation", "FileParticipation", "ShowDigest"])
async def test_only_trainers_of_this_cohort_get_the_page(english: Group, kind: str) -> None:
    more = ":csv" if kind == "FileParticipation" else ""
    stale = "That button was from"
    assert stale in await english.see("luz", kind, more)
    stranger = english.world.person("eve", "en")
    await stranger.set_up()
    for each in (kind, "WhatTheySee"):
        data = f"1{each}:{english.cohort.id}{more if each == kind else ''}"
        await forged.press(english.world, stranger, data, (await stranger.last())["message_id"])
        assert stale in await stranger.text()
    await english.run(lambda db: cohorts.leave(db, english.cohort.id, english.people["tom"], removed=True, now=english.now))
    assert stale in await english.see("tom", kind, more)


async def _file(group: Group, form: str) -> bytes:
    await group.see(kind="FileParticipation", more=f":{form}")
    message = await group.phones["tom"].last()
    path = message["media"]["url"] if "media" in message else message["document"]["url"]
    async with group.world.http.get(f"{group.world.server.url}{path}") as response:
        return await response.read()


async def _table(group: Group) -> str:
    return (await _file(group, "csv")).decode("utf-8-sig")


async def test_both_files_hold_what_the_chat_shows_and_no_formula(group: Group) -> None:
    name = '=HYPERLINK("x")\n＝2'
    await group.run(lambda db: db.execute("UPDATE memberships SET shown_name = ? WHERE person_id = ?", [name, group.people["ana"]]))
    await group.answer("ana", "luz", *group.more[:5])
    await group.world.to(NEXT_WEEK)
    table = list(csv.reader(io.StringIO(await _table(group), newline="")))
    sheet = openpyxl.load_workbook(io.BytesIO(await _file(group, "xlsx"))).active
    cells = [["" if cell.value is None else cell.value for cell in row] for row in sheet.iter_rows()]
    days = [[str(cell.date()) if hasattr(cell, "date") else str(cell) for cell in row] for row in cells]
    assert days == table
    safe = "'=HYPERLINK(\"x\")\n'＝2"
    assert [row[5] for row in table if row[5]] == ["Name" if language(group) == "en" else "Nombre", safe]
    assert [row[6] for row in table[1:]] == ["", "1", "6"]
    assert {cell.data_type for row in sheet.iter_rows() for cell in row} <= {"s", "n", "d"}


async def test_a_file_is_made_for_whoever_may_read_it_when_it_is_sent(english: Group) -> None:
    """Removed between asking and sending: nothing goes out."""
    await english.answer("ana")
    await english.world.call("POST", "faults", {"method": "sendDocument", "kind": "drop_request"})
    await english.see(kind="FileParticipation", more=":csv")
    await english.run(lambda db: cohorts.leave(db, english.cohort.id, english.people["tom"], removed=True, now=english.now))
    said = len(await english.phones["tom"].said())
    await english.world.advance(minutes=5)
    assert len(await english.phones["tom"].said()) == said
    assert await english.world.rows("SELECT state FROM outbox WHERE method = 'sendDocument'") == [("cancelled",)]


@pytest.mark.parametrize("kind", ["ShowParticipation", "PictureParticipation"])
async def test_the_page_and_the_picture_too_are_for_whoever_may_read_them_when_they_are_sent(english: Group, kind: str) -> None:
    await english.answer("ana", value=Value.HOPEFUL)
    method = "sendPhoto" if kind == "PictureParticipation" else "editMessageText"
    await english.world.call("POST", "faults", {"method": method, "kind": "drop_request"})
    await english.see(kind=kind)
    await english.run(lambda db: cohorts.leave(db, english.cohort.id, english.people["tom"], removed=True, now=english.now))
    said = str(await english.phones["tom"].said())
    await english.world.advance(minutes=5)
    assert str(await english.phones["tom"].said()) == said
    assert await english.world.rows("SELECT params, attachment FROM outbox WHERE state = 'cancelled'") == [(None, None)]


async def test_the_picture_comes_with_a_caption_that_says_the_same(group: Group) -> None:
    await group.answer("ana", value=Value.HOPEFUL)
    await group.see(kind="PictureParticipation")
    last = await group.phones["tom"].last()
    assert last["text"].endswith("Hopeful: 1" if language(group) == "en" else "Con esperanza: 1")
    assert len(await group.world.calls("sendPhoto")) == 1


async def test_with_text_only_and_with_nothing_practised_there_is_no_picture(english: Group) -> None:
    await english.see(kind="PictureParticipation")
    await english.world.rows("UPDATE people SET text_only = 1")
    await english.answer("ana")
    await english.see()
    assert len(await english.phones["tom"].labels()) == 4
    await english.see(kind="PictureParticipation")
    assert await english.world.calls("sendPhoto") == []


async def test_after_the_end_it_can_be_read_for_thirty_days_and_the_last_week_is_told(english: Group) -> None:
    await english.answer("ana", *english.more)
    await english.run(lambda db: db.execute("UPDATE cohorts SET ended_at = ?", [int(english.now.timestamp()) + 60]))
    await english.world.to("2026-03-20T15:00:00Z")
    assert NUMBER["en"].format(8) in await english.see()
    assert await english.world.rows("SELECT week_over_at FROM cohorts") == [(None,)]
    await english.world.to("2026-04-20T15:00:00Z")
    assert NUMBERED["en"] not in await english.see()


async def test_before_it_begins_there_is_nothing_to_see(group: Group) -> None:
    await group.run(lambda db: db.execute("UPDATE cohorts SET starts_on = '2026-04-06'"))
    seen = await group.see()
    assert ("Monday, April 6" if language(group) == "en" else "lunes 6 de abril") in seen
    assert "Ana" not in seen


async def test_many_names_keep_a_message_short(english: Group) -> None:
    def many(db: Database) -> None:
        for person_id in gathering.join_many(db, english.cohort, 60, now=english.now, shows=True, first=100):
            gathering.answer(db, person_id, now=english.now, push_id=english.push)

    await english.run(many)
    seen = await english.see()
    assert "and 40 more" in seen
    assert len(seen) < 1000


async def test_a_week_is_told_once_however_often_and_whenever_someone_looks(english: Group) -> None:
    await english.answer(*english.more)
    await english.world.down_until("2026-03-25T15:00:00Z")
    await english.world.restart()
    for _ in range(2):
        await english.see()
    rows = await english.world.rows("SELECT first_on, others FROM told_weeks")
    assert rows == [("2026-03-02", 8), ("2026-03-09", None), ("2026-03-16", None)]
