"""A goal from a board's rules: its days are the person's own, what was logged before counts, and what does not count is said."""

import pytest

from tests.journeys.education.test_goals import words_of
from tests.journeys.education.test_trainings import tap
from tests.world import Phone, World

DAYS = "SELECT starts_on, due_on, days_guessed, step FROM goals"
TODAY = "2026-03-02"


def said(phone: Phone, english: str, spanish: str) -> str:
    return spanish if phone.language == "es" else english


async def from_rules(phone: Phone, pack: str) -> None:
    """To the question on its days."""
    words = words_of(phone)
    if not await phone.world.rows("SELECT 1 FROM people"):
        await phone.set_up()
    await phone.send("/goals")
    await phone.press(words["new"])
    await phone.press(data=f"1ShowRulePack:{pack}")
    await phone.press(words["use"])
    await phone.press(words["go on"])
    await phone.press(words["go on"])


async def finish(phone: Phone) -> None:
    words = words_of(phone)
    while words["save"] not in await phone.labels():
        await phone.press(words["go on"])
    await phone.press(words["save"])


async def test_days_by_the_day_of_issue_are_asked_and_counted_from_it(world: World, phone: Phone) -> None:
    await from_rules(phone, "pennsylvania-cps")
    assert said(phone, "your certificate was issued, for 2 years", "te dieron tu certificado, por 2 años") in await phone.text()
    assert words_of(phone)["go on"] not in await phone.labels()
    await phone.send(said(phone, "April 10, 2027", "10 de abril de 2027"))
    assert said(phone, "still to come", "todavía no llega") in await phone.text()
    await phone.send(said(phone, "April 10, 2020", "10 de abril de 2020"))
    assert said(phone, "it ended on April 9, 2022", "terminó el 9 de abril de 2022") in await phone.text()
    await phone.send(said(phone, "June 15, 2025", "15 de junio de 2025"))
    assert await world.rows(DAYS) == [("2025-06-15", "2027-06-14", 0, "categories")]
    await finish(phone)
    assert await world.rows("SELECT starts_on, due_on FROM goals WHERE step IS NULL") == [("2025-06-15", "2027-06-14")]


async def test_days_that_end_on_a_birthday_are_asked_with_their_year(world: World, phone: Phone) -> None:
    await from_rules(phone, "washington")
    assert said(phone, "ends on your birthday", "termina en tu cumpleaños") in await phone.text()
    await phone.send(said(phone, "November 20, 2027", "20 de noviembre de 2027"))
    assert await world.rows(DAYS) == [("2025-11-21", "2027-11-20", 0, "start")]
    await phone.press(words_of(phone)["back"])
    assert said(phone, "Now: <b>", "Ahora: <b>").replace("<b>", "") in await phone.text()  # it is known now, and can be changed


async def test_days_that_the_rules_do_not_tell_are_asked_and_a_fixed_day_is_not(world: World, phone: Phone) -> None:
    await from_rules(phone, "ic-rc")
    assert said(phone, "last day of the period that you are in", "último día del período en que estás") in await phone.text()
    await phone.press(words_of(phone)["back"])
    await phone.press(words_of(phone)["back"])
    await phone.press(words_of(phone)["back"])
    await phone.press(data="1ShowRulePack:nebraska")
    await phone.press(words_of(phone)["use"])
    assert await world.rows(DAYS) == [("2025-09-02", "2027-09-01", 0, "name")]


@pytest.mark.parametrize("step", ["categories", "carry", "review", "due"])
async def test_no_old_button_leads_past_days_that_are_not_known(world: World, ana: Phone, step: str) -> None:
    await from_rules(ana, "pennsylvania-cps")
    goal = (await world.rows("SELECT id FROM goals"))[0][0]
    await tap(ana, f"1GoalStep:{goal}:{step}")
    assert (await world.rows(DAYS))[0][2:] == (1, "start")


async def log(phone: Phone, line: str) -> None:
    await phone.send(f"/log {line}")
    await phone.press(words_of(phone)["save"])


async def test_hours_from_before_count_in_the_goal_whose_days_hold_them(world: World, phone: Phone) -> None:
    await phone.set_up()
    for line in ("3h Ethics at work, 2026-02-10", "2h Listening, 2026-01-15", "5h History, 2024-01-15"):
        await log(phone, line)
    await from_rules(phone, "pennsylvania-cps")
    await phone.send(said(phone, "June 15, 2025", "15 de junio de 2025"))
    await finish(phone)
    assert said(
        phone, "2 entries from before are in these days and count: 5", "2 registros de antes caen en estas fechas y cuentan: 5"
    ) in (await phone.text())
    rows = await world.rows("SELECT title, category_id IS NOT NULL FROM credit_goals JOIN credits ON credits.id = credit_id ORDER BY title")
    assert rows == [("Ethics at work", int(phone.language == "en")), ("Listening", 0)]


async def test_a_saved_card_says_what_is_left_and_what_does_not_count(world: World, phone: Phone) -> None:
    await from_rules(phone, "pennsylvania-cps")
    await phone.send(said(phone, "June 15, 2025", "15 de junio de 2025"))
    await finish(phone)
    await phone.press(words_of(phone)["none"])
    not_counted = said(phone, "Does not count there:", "Ahí no cuenta:")
    assert not_counted in str([each["text"] for each in await phone.said()])
    await phone.send("/log 3h Listening, NAMI, 2026-02-10")
    assert not_counted + "\n· " in await phone.text()
    assert (await phone.text()).startswith("Listening\n3\N{NO-BREAK SPACE}h · ")  # which hours the question is about
    while words_of(phone)["save"] not in await phone.labels():
        await phone.press(said(phone, "None of these", "Ninguna de estas"))
    await phone.press(words_of(phone)["save"])
    assert said(phone, "Left until June 14, 2027: 33", "Faltan hasta el 14 de junio de 2027: 33") in await phone.text()
